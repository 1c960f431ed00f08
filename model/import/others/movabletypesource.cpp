// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/others/movabletypesource.h"

#include "model/import/others/listsource.h"
#include "model/import/others/movabletypeentry.h"
#include "model/import/textencoding.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QUrl>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

constexpr QByteArrayView endOfEntry = "--------";

class MovableTypeSource : public ImportSource
{
public:
    MovableTypeSource(const QString &fileName, QByteArray text)
        : m_fileName(fileName)
        , m_text(std::move(text))
    {
    }

    Result<bool> next(SourceItem &item) override
    {
        QList<QByteArray> lines;
        while (m_at < m_text.size()) {
            const QByteArray line = nextLine();
            if (line == endOfEntry && !lines.isEmpty())
                break;
            const bool isBlankStart = lines.isEmpty() && line.trimmed().isEmpty();
            if (line != endOfEntry && !isBlankStart)
                lines.append(line);
        }
        if (lines.isEmpty())
            return false;
        item = readMovableTypeEntry(lines);
        setApart(item);
        return true;
    }

    SourceAbout about() const override
    {
        SourceAbout about;
        about.name = m_host.isEmpty() ? QFileInfo(m_fileName).completeBaseName() : m_host;
        about.key = u"movabletype:"_s + about.name;
        if (!m_host.isEmpty())
            about.hosts.append(m_host);
        return about;
    }
    qint64 doneBytes() const override { return m_at; }
    qint64 totalBytes() const override { return m_text.size(); }

private:
    QByteArray nextLine()
    {
        const qsizetype end = m_text.indexOf('\n', m_at);
        QByteArray line = m_text.mid(m_at, end < 0 ? -1 : end - m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
        if (line.startsWith("-----"))
            return line.trimmed();
        if (line.endsWith('\r'))
            line.chop(1);
        return line;
    }

    /// Two entries may well have one name and one minute.
    void setApart(SourceItem &item)
    {
        if (m_host.isEmpty())
            m_host = QUrl(item.address).host();
        if (const int times = ++m_times[item.id]; times > 1)
            item.id += u'#' + QString::number(times);
    }

    QString m_fileName;
    QByteArray m_text;
    qsizetype m_at = 0;
    QString m_host;
    QHash<QString, int> m_times; ///< How often an id was there.
};

} // namespace

Result<std::unique_ptr<ImportSource>> openMovableType(const QString &fileName)
{
    const Result<QByteArray> bytes = readExport(fileName);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QByteArray text = toUtf8(*bytes);
    if (!isMovableType(text)) {
        return std::unexpected(Error{tr("“%1” is no export of Movable Type.").arg(QFileInfo(fileName).fileName()),
                                     tr("Make one under Tools > Export in Movable Type or TypePad."),
                                     {}});
    }
    return std::make_unique<MovableTypeSource>(fileName, text);
}

bool isMovableType(const QByteArray &head)
{
    static const QByteArrayList keys{"AUTHOR",   "TITLE",          "BASENAME",    "STATUS",
                                     "DATE",     "CONVERT BREAKS", "ALLOW PINGS", "PRIMARY CATEGORY",
                                     "CATEGORY", "ALLOW COMMENTS", "UNIQUE URL",  "NO ENTRY"};
    const QByteArray start = head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head;
    const qsizetype first = start.indexOf(':');
    return first > 0 && keys.contains(start.first(first).trimmed()) &&
           (start.contains("\n-----\n") || start.contains("\n-----\r\n"));
}

} // namespace galley::model
