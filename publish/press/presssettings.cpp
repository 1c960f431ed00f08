// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/datafile.h"
#include "publish/press/press.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PressSettings", text); }

bool isWebAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

bool isLinkAddress(const QString &address)
{
    const bool isOwn = address.startsWith(u'/') && !address.startsWith("//"_L1);
    return isOwn || isWebAddress(address) || address.startsWith("mailto:"_L1);
}

/// Reads one table after the other, each key once, and remembers the first thing that is not as it must be.
class SettingsReader
{
public:
    explicit SettingsReader(const QByteArray &toml)
        : m_lines(QString::fromUtf8(toml).split(u'\n'))
    {
    }

    /// Chooses the table that the next keys are in, the `number`-th of that name; no name for the top of the file.
    void enter(const QString &name, const QVariantMap &table, int number = 0)
    {
        m_tableName = name;
        m_table = table;
        m_firstLine = 0;
        const QRegularExpression header(u"^\\s*\\[+\\s*%1\\s*\\].*"_s.arg(QRegularExpression::escape(name)));
        for (int seen = 0; seen <= number && !name.isEmpty() && m_firstLine >= 0; ++seen)
            m_firstLine = m_lines.indexOf(header, seen == 0 ? 0 : m_firstLine + 1);
        m_firstLine = qMax<qsizetype>(0, m_firstLine); // An inline table has no header.
    }

    void text(const QString &key, QString &value)
    {
        take(key, tr("a text in quotes"), [&](const QVariant &found) {
            value = found.toString();
            return found.metaType() == QMetaType::fromType<QString>();
        });
    }
    void text(const QString &key, QString &value, const QString &expected, bool (*isAllowed)(const QString &))
    {
        take(key, expected, [&](const QVariant &found) {
            value = found.toString();
            return found.metaType() == QMetaType::fromType<QString>() && isAllowed(value);
        });
    }
    void number(const QString &key, int &value, int least, int most)
    {
        take(key, tr("a whole number from %1 to %2").arg(least).arg(most), [&](const QVariant &found) {
            value = int(qBound(qint64(least), found.toLongLong(), qint64(most)));
            return found.metaType() == QMetaType::fromType<qint64>() && found.toLongLong() == value;
        });
    }
    QVariantMap table(const QString &key)
    {
        QVariantMap value;
        take(key, tr("a table, opened by [%1]").arg(key), [&](const QVariant &found) {
            value = found.toMap();
            return found.metaType() == QMetaType::fromType<QVariantMap>();
        });
        return value;
    }
    QVariantList tables(const QString &key)
    {
        QVariantList value;
        take(key, tr("tables, each opened by [[%1]]").arg(key), [&](const QVariant &found) {
            value = found.toList();
            return found.metaType() == QMetaType::fromType<QVariantList>() &&
                   std::ranges::all_of(value, [](const QVariant &item) {
                       return item.metaType() == QMetaType::fromType<QVariantMap>();
                   });
        });
        return value;
    }
    void mustHave(const QString &key)
    {
        if (!m_known.contains(key) || !m_table.contains(key))
            fail(m_tableName, tr("“%1” is missing in “%2”.").arg(key, m_tableName),
                 tr("Add a line such as: %1 = \"…\"").arg(key));
    }
    /// Whatever was not asked for is a slip of the pen.
    void leave()
    {
        for (auto entry = m_table.cbegin(); entry != m_table.cend(); ++entry) {
            if (!m_known.contains(entry.key()))
                fail(entry.key(), tr("“%1” is not a setting.").arg(entry.key()),
                     tr("Settings here are: %1.").arg(m_known.join(u", "_s)));
        }
        m_known.clear();
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    template<typename Accept>
    void take(const QString &key, const QString &expected, Accept accept)
    {
        m_known.append(key);
        const auto found = m_table.constFind(key);
        if (found != m_table.constEnd() && !accept(*found))
            fail(key, tr("“%1” must be %2.").arg(key, expected),
                 tr("Change the line to: %1 = …, with %2.").arg(key, expected));
    }

    void fail(const QString &key, const QString &message, const QString &hint)
    {
        if (!m_error)
            m_error = Error{tr("%1%2: %3").arg(QLatin1String(Press::settingsFile), place(key), message), hint, {}};
    }

    /// “, line 4”, found by the key, for the parsed values do not tell.
    QString place(const QString &key) const
    {
        const QRegularExpression line(
            u"^\\s*(\\[+\\s*)?[\"']?%1[\"']?\\s*[=\\].].*"_s.arg(QRegularExpression::escape(key)));
        const qsizetype number = m_lines.indexOf(line, m_firstLine);
        return number < 0 ? QString() : tr(", line %1").arg(number + 1);
    }

    QStringList m_lines;
    QString m_tableName;
    QVariantMap m_table;
    qsizetype m_firstLine = 0; ///< Of the table.
    QStringList m_known;
    std::optional<Error> m_error;
};

/// A text as TOML writes it.
QString quoted(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            escaped += u'\\';
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            escaped += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            escaped += c;
    }
    return u'"' + escaped + u'"';
}

} // namespace

Result<PressSettings> PressSettings::parse(const QByteArray &toml)
{
    const Result<QVariantMap> values =
        model::readData(model::DataFormat::Toml, toml, QLatin1String(Press::settingsFile));
    if (!values)
        return std::unexpected(values.error());

    PressSettings settings;
    SettingsReader reader(toml);
    reader.enter({}, *values);
    const QVariantMap site = reader.table(u"site"_s);
    const QVariantMap pages = reader.table(u"pages"_s);
    const QVariantList links = reader.tables(u"links"_s);
    reader.leave();

    reader.enter(u"site"_s, site);
    reader.text(u"title"_s, settings.title);
    reader.text(u"url"_s, settings.url, tr("an address that starts with https://"),
                [](const QString &url) { return url.isEmpty() || isWebAddress(url); });
    reader.text(u"description"_s, settings.description);
    reader.text(u"author"_s, settings.author);
    reader.text(u"language"_s, settings.language, tr("a language such as \"en\" or \"pt-BR\""),
                [](const QString &language) {
                    static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
                    return tag.match(language).hasMatch();
                });
    reader.mustHave(u"title"_s);
    reader.leave();
    while (settings.url.endsWith(u'/'))
        settings.url.chop(1);

    reader.enter(u"pages"_s, pages);
    reader.number(u"posts_per_page"_s, settings.postsPerPage, 1, 1000);
    reader.leave();

    for (const QVariant &table : links) {
        model::Link link;
        reader.enter(u"links"_s, table.toMap(), int(settings.links.size()));
        reader.text(u"name"_s, link.name);
        reader.text(u"url"_s, link.url, tr("an address: https://…, mailto:… or /page/"), isLinkAddress);
        reader.mustHave(u"name"_s);
        reader.mustHave(u"url"_s);
        reader.leave();
        settings.links.append(link);
    }
    if (reader.error())
        return std::unexpected(*reader.error());
    return settings;
}

QByteArray PressSettings::toToml() const
{
    QString toml = u"# The settings of this site. Galley reads them whenever it makes the pages.\n\n[site]\n"_s;
    const auto add = [&](const QString &key, const QString &value, const QString &comment) {
        toml += u"%1 = %2%3\n"_s.arg(key, value, comment.isEmpty() ? QString() : u"  # "_s + comment);
    };
    add(u"title"_s, quoted(title), {});
    add(u"description"_s, quoted(description), u"One line below the title."_s);
    add(u"url"_s, quoted(url), u"Where readers find the site: https://example.org. The feed needs it."_s);
    add(u"author"_s, quoted(author), {});
    add(u"language"_s, quoted(language), u"Of the posts: en, de, pt-BR …"_s);
    toml += u"\n[pages]\n"_s;
    add(u"posts_per_page"_s, QString::number(postsPerPage), u"Whole posts on the front page, at the least."_s);
    toml += u"\n# The links of the masthead, in this order; as many as you like.\n"_s;
    for (const model::Link &link : links)
        toml += u"[[links]]\nname = %1\nurl = %2\n\n"_s.arg(quoted(link.name), quoted(link.url));
    if (links.isEmpty())
        toml += u"# [[links]]\n# name = \"GitHub\"\n# url = \"https://github.com/you\"\n"_s;
    while (toml.endsWith("\n\n"_L1))
        toml.chop(1);
    return toml.toUtf8();
}

} // namespace galley::publish
