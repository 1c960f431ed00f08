// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/librarydata.h"
#include "model/library/text/textstore.h"
#include "model/library/upkeep/check.h"
#include "model/library/upkeep/librarycopy.h"
#include "model/library/upkeep/rowwalk.h"

#include <QCoreApplication>
#include <QHash>

namespace galley::model {

namespace {

constexpr int rowsBetweenReports = 256;

QString tr(const char *text) { return QCoreApplication::translate("Check", text); }

/// A post as sentences name it.
QString nameOf(const QString &title, const PostId &id)
{
    return title.isEmpty() ? tr("without a title (%1)").arg(id) : tr("“%1” (%2)").arg(title, id);
}

class TruthCheck
{
public:
    TruthCheck(Database &database, CheckReport &report, const Progress &progress)
        : m_database(database)
        , m_report(report)
        , m_progress(progress)
    {
    }

    Result<> run()
    {
        m_database.stopWhen([this] { return !goesOn(0); });
        Result<> done = checkAll();
        m_database.stopWhen({});
        return m_isStopped ? std::unexpected(stoppedError()) : done;
    }

private:
    Result<> checkAll()
    {
        struct Step
        {
            QString what;
            Result<> (TruthCheck::*run)();
        };
        const Step steps[]{{tr("Checking the file"), &TruthCheck::checkFile},
                           {tr("Checking the connections"), &TruthCheck::checkKeys},
                           {tr("Checking the texts"), &TruthCheck::checkTexts},
                           {tr("Checking the versions"), &TruthCheck::checkKeptTexts},
                           {tr("Checking the images"), &TruthCheck::checkMedia}};
        for (const Step &step : steps) {
            m_what = step.what;
            if (!goesOn(0))
                return std::unexpected(stoppedError());
            if (auto done = (this->*step.run)(); !done)
                return done;
        }
        return {};
    }

    bool goesOn(qint64 row)
    {
        if (row % rowsBetweenReports == 0 && m_progress && !m_isStopped)
            m_isStopped = !m_progress({m_what, row, 0});
        return !m_isStopped;
    }

    /// An error of a damaged file is a finding; any other ends the check.
    Result<> orFinding(const Result<> &done)
    {
        if (done || m_database.lastFault() != DatabaseFault::Damaged)
            return done;
        m_report.add(
            {Finding::Part::File, {}, 0, tr("A part of the library cannot be read: %1.").arg(done.error().detail)});
        return {};
    }

    Result<> checkFile()
    {
        Statement lines = m_database.query("PRAGMA integrity_check");
        while (true) {
            const Result<bool> more = lines.next();
            if (!more)
                return orFinding(std::unexpected(more.error()));
            if (!*more)
                return {};
            if (const QString line = lines.text(0); line != QStringLiteral("ok"))
                m_report.add({Finding::Part::File, {}, 0, tr("The file is damaged: %1.").arg(line)});
        }
    }

    Result<> checkKeys()
    {
        Statement rows = m_database.query("PRAGMA foreign_key_check");
        while (true) {
            const Result<bool> more = rows.next();
            if (!more)
                return orFinding(std::unexpected(more.error()));
            if (!*more)
                return {};
            m_report.add(
                {Finding::Part::File,
                 {},
                 0,
                 tr("A row of “%1” names something in “%2” that is not there.").arg(rows.text(0), rows.text(2))});
        }
    }

    Result<> checkTexts()
    {
        return walk("SELECT number, id, title, hash FROM post WHERE number >= ? ORDER BY number", [this](
                                                                                                      Statement &row) {
            const auto source = firstRow(m_database.query("SELECT source FROM post_text WHERE post=?", row.number(0)),
                                         [](Statement &found) { return hashOf(found.bytes(0)); });
            ++m_report.posts;
            const PostId id = row.text(1);
            const QString name = nameOf(row.text(2), id);
            if (!source || !*source)
                m_report.add({Finding::Part::Text, id, 0, tr("The text of the post %1 cannot be read.").arg(name),
                              row.bytes(3)});
            else if (**source != row.bytes(3))
                m_report.add(
                    {Finding::Part::Text, id, 0, tr("The text of the post %1 is damaged.").arg(name), row.bytes(3)});
            return goesOn(m_report.posts);
        });
    }

    Result<> checkKeptTexts()
    {
        QHash<qint64, qint64> bases;
        const auto found = walk("SELECT number, coalesce(base, 0) FROM kept_text WHERE number >= ? ORDER BY number",
                                [&bases](Statement &row) {
                                    bases.insert(row.number(0), row.number(1));
                                    return true;
                                });
        if (!found)
            return found;
        for (auto text = bases.cbegin(); text != bases.cend(); ++text) {
            // What is a difference to itself, by way of others, could be looked for without end.
            if (!endsInAWhole(bases, text.key()) || !keptText(m_database, text.key()))
                nameUsersOf(text.key());
            if (!goesOn(++m_report.keptTexts))
                return std::unexpected(stoppedError());
        }
        return {};
    }

    static bool endsInAWhole(const QHash<qint64, qint64> &bases, qint64 number)
    {
        for (qsizetype steps = 0; steps <= bases.size(); ++steps) {
            const auto base = bases.constFind(number);
            if (base == bases.cend())
                return false;
            if (*base == 0)
                return true;
            number = *base;
        }
        return false;
    }

    void nameUsersOf(qint64 text)
    {
        const auto hash = firstRow(m_database.query("SELECT hash FROM kept_text WHERE number=?", text),
                                   [](Statement &row) { return row.bytes(0); });
        const QByteArray wanted = hash ? hash->value_or(QByteArray()) : QByteArray();
        const auto name = [this, wanted](Finding::Part part, const QByteArray &sql, qint64 number, const auto &words) {
            std::ignore = allRows(m_database.query(sql, number), [&](Statement &row) {
                const PostId id = row.text(0);
                m_report.add({part, id, row.number(2), words(nameOf(row.text(1), id), row.number(2)), wanted});
                return true;
            }); // A damaged table was named before.
        };
        name(Finding::Part::Version,
             "SELECT post.id, post.title, version.number FROM version JOIN post ON post.number = version.post"
             " WHERE version.text=?",
             text, [](const QString &post, qint64 number) {
                 return tr("Version %1 of the post %2 is damaged.").arg(number).arg(post);
             });
        name(Finding::Part::Base,
             "SELECT post.id, post.title, 0 FROM published JOIN post ON post.number = published.post WHERE text=?",
             text,
             [](const QString &post, qint64) { return tr("What was published of the post %1 is damaged.").arg(post); });
        name(Finding::Part::Step,
             "SELECT post.id, post.title, step FROM bulk_step_post JOIN post ON post.number = bulk_step_post.post"
             " WHERE ?1 IN (text_before, text_after)",
             text, [](const QString &post, qint64) {
                 return tr("A text that takes back a change of the post %1 is damaged.").arg(post);
             });
    }

    Result<> checkMedia()
    {
        return walk("SELECT number, hash, bytes FROM media WHERE number >= ? ORDER BY number", [this](Statement &row) {
            if (hashOf(row.bytes(2)) != row.bytes(1))
                nameImage(row.number(0), row.bytes(1));
            return goesOn(++m_report.mediaFiles);
        });
    }

    void nameImage(qint64 number, const QByteArray &wanted)
    {
        const auto users =
            allRows(m_database.query(
                        "SELECT post.id, post.title, name FROM post_media JOIN post ON post.number = post_media.post"
                        " WHERE media=?",
                        number),
                    [this, wanted](Statement &row) {
                        const PostId id = row.text(0);
                        const QString words =
                            tr("The image “%1” of the post %2 is damaged.").arg(row.text(2), nameOf(row.text(1), id));
                        m_report.add({Finding::Part::Media, id, 0, words, wanted});
                        return true;
                    });
        if (!users || users->isEmpty())
            m_report.add({Finding::Part::Media, {}, 0, tr("An image that no post uses is damaged."), wanted});
    }

    Result<> walk(const QByteArray &sql, const std::function<bool(Statement &)> &take)
    {
        const auto gaps = walkRows(m_database, sql, take);
        if (!gaps)
            return std::unexpected(gaps.error());
        for (const Gap &gap : *gaps) {
            const QString words = tr("%1: rows from number %2 on cannot be read.").arg(m_what).arg(gap.first);
            m_report.add({Finding::Part::File, {}, 0, words});
        }
        return m_isStopped ? std::unexpected(stoppedError()) : Result<>();
    }

    Database &m_database;
    CheckReport &m_report;
    const Progress &m_progress;
    QString m_what;
    bool m_isStopped = false;
};

} // namespace

void CheckReport::add(Finding finding)
{
    if (findings.size() < mostFindings)
        findings.append(std::move(finding));
    else
        ++findingsLeftOut;
}

bool CheckReport::isTruthGood() const
{
    return std::all_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.isDerived(); });
}

Result<> checkTruth(Database &database, CheckReport &report, const Progress &progress)
{
    return TruthCheck(database, report, progress).run();
}

} // namespace galley::model
