// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "realwindow.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/seeded.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int keyMs = 1000 / 8;

qint64 nowMs() { return QDeadlineTimer::current(Qt::PreciseTimer).deadline(); } // One clock for all processes.

/// The nth key of the typing.
QString keyAt(int number) { return number % 6 == 5 ? u" "_s : QString(QChar(u'a' + (number * 7 + number / 6) % 26)); }

/// The window of an author who types at the end of the post, eight keys a second, until killed.
class Typist : public QObject
{
public:
    Typist(const QString &folder, const model::PostId &id, int keys)
        : m_galley(folder)
        , m_id(id)
        , m_keys(keys)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Typist::type);
        connect(&m_galley.window->openPost(), &OpenPost::opened, this, &Typist::begin);
        m_waiting.start();
    }

private:
    void begin()
    {
        if (m_galley.window->openPost().post().id != m_id) {
            m_galley.window->openPost().open(m_id);
            return;
        }
        m_galley.window->activateWindow();
        m_galley.click("bodyEditor");
        m_galley.press(Qt::Key_End, Qt::ControlModifier);
        std::printf("begin\n");
        m_timer.start(keyMs);
    }
    void type()
    {
        m_galley.type(keyAt(m_keys));
        ++m_keys;
        std::printf("key %d %lld\n", m_keys, static_cast<long long>(nowMs()));
        const auto *bar = m_galley.window->findChild<QFrame *>(u"messageBar"_s);
        if (bar->isVisible() && bar->findChild<QLabel *>()->text().contains(u"interrupted"))
            std::printf("told\n");
        std::fflush(stdout);
    }

    RealWindow m_galley;
    model::PostId m_id;
    int m_keys;
    QTimer m_timer;
    QElapsedTimer m_waiting;
};

} // namespace

/// A window that is killed while its author types.
class KillTypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atMostASecondIsGone_data();
    void atMostASecondIsGone();

private:
    struct Typed
    {
        int keys = 0;           ///< All that were typed.
        int keysASecondAgo = 0; ///< Those whose second was over.
        qint64 lateMs = 0;      ///< How much longer than wanted two keys were apart, at worst: the machine was so busy.
        bool wasTold = false;   ///< That the window before was interrupted.
    };
    Typed typeAndKill(const QString &folder, const model::PostId &id, int keys, int lifeMs);
};

void KillTypingTest::atMostASecondIsGone_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("a draft without a title") << "---\ntitle: \"\"\n---\n"_ba;
    QTest::newRow("a post of 5 KB") << "---\ntitle: Post\n---\n\n" + QByteArray("Some words here.\n\n").repeated(280);
    QTest::newRow("a post of 1 MB") << "---\ntitle: Post\n---\n\n" +
                                           QByteArray("Some words here.\n\n").repeated(55'000);
}

KillTypingTest::Typed KillTypingTest::typeAndKill(const QString &folder, const model::PostId &id, int keys, int lifeMs)
{
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(QCoreApplication::applicationFilePath(), {u"--type"_s, folder, id, QString::number(keys)});
    Typed typed{keys, keys, 0, false};
    if (!QTest::qWaitFor([&] { return window.bytesAvailable() > 0; }, 60'000))
        return typed;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < lifeMs)
        window.waitForReadyRead(int(lifeMs - clock.elapsed()));
    const qint64 killedMs = nowMs();
    window.kill();
    window.waitForFinished();
    const QList<QByteArray> lines = window.readAllStandardOutput().split('\n');
    QList<std::pair<int, qint64>> typedAt; // Keys, and when they were typed.
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        typed.wasTold = typed.wasTold || words.first() == "told";
        if (words.size() != 3 || words.first() != "key")
            continue;
        typedAt.append({words.at(1).toInt(), words.at(2).toLongLong()});
        typed.keys = typedAt.last().first + 1; // The next may be typed and not yet told.
    }
    for (qsizetype index = 0; index < typedAt.size(); ++index) {
        const qint64 next = index + 1 < typedAt.size() ? typedAt[index + 1].second : killedMs;
        typed.lateMs = std::max(typed.lateMs, next - typedAt[index].second - keyMs);
    }
    for (const auto &[key, atMs] : std::as_const(typedAt)) {
        // What holds up the timer of the keys holds up as much whoever keeps them, and again what writes.
        if (atMs <= killedMs - 1000 - 2 * typed.lateMs)
            typed.keysASecondAgo = key;
    }
    return typed;
}

void KillTypingTest::atMostASecondIsGone()
{
    QFETCH(QByteArray, source);
    const int kills =
        qEnvironmentVariableIsSet("GALLEY_FULL") ? 100 : 4; // For each row; the others are without a window.
    QRandomGenerator random = seededRandom();
    const QTemporaryDir folder;
    model::PostId id;
    {
        Result<model::Library> library = model::Library::open(folder.path());
        QVERIFY(library);
        const model::Site site = library->addSite({{}, u"Blog"_s, folder.path(), u"hugo"_s}).value();
        id = library->createPost(site.id, source).value().id;
        QVERIFY(library->remember(u"open/site"_s, site.id.toUtf8()) && library->remember(u"open/post"_s, id.toUtf8()));
    }
    const model::WrittenText written = model::WrittenText::fromSource(source).value();
    int keys = 0;
    int cameBack = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const Typed typed = typeAndKill(folder.path(), id, keys, 300 + random.bounded(2700));
        // Of what the window before had kept when it was killed; it takes its while to say so.
        const bool hadTime = typed.keys - keys > 8 && typed.lateMs < keyMs;
        QVERIFY(typed.wasTold == (cameBack > 0) || (cameBack > 0 && !hadTime));

        Result<model::Library> library = model::Library::open(folder.path());
        QVERIFY(library);
        QString text = written.toEditor();
        int kept = -1;
        const QByteArray now = library->post(id).value().source;
        for (int number = 0; number <= typed.keys && kept < 0; ++number) {
            if (number >= std::min(keys, typed.keysASecondAgo) && now == written.withEdited(text))
                kept = number;
            text += keyAt(number);
        }
        const QByteArray where = "kill " + QByteArray::number(kill) + ": " + QByteArray::number(kept) + " keys kept, " +
                                 QByteArray::number(typed.keysASecondAgo) + " typed before the last second, " +
                                 QByteArray::number(typed.keys) + " typed, " + QByteArray::number(typed.lateMs) +
                                 " ms late";
        QVERIFY2(kept >= typed.keysASecondAgo, where.constData());
        qInfo("%s", where.constData());
        cameBack = kept - keys;
        keys = kept;
    }
}

} // namespace galley::app

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.value(1) == u"--type"_s) {
        const galley::app::Typist typist(words.at(2), words.at(3), words.at(4).toInt());
        return QApplication::exec();
    }
    galley::app::KillTypingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killtyping.moc"
