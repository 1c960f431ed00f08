// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savingwindow.h"

#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QSettings>

#include <algorithm>
#include <ctime>

using namespace galley;
using namespace galley::app;
using namespace Qt::Literals::StringLiterals;

/// Images and texts made to hold a program up, in the real window: the author goes on typing.
class HostilePageTest : public SavingWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { dropWindow(); }

    void imagesThatAreBombs();
    void textsThatAreBombs_data();
    void textsThatAreBombs();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    /// Types at the cursor and gives the time of nearly the slowest key, in milliseconds that the thread of the window
    /// worked: how busy the machine is otherwise does not count.
    double slowestKeyMs(int keys);
};

namespace {

constexpr double longestKeyMs = 50;

/// Of this thread alone.
double workedMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// An animation of that many pictures, each of a few bytes.
QByteArray animation(int pictures)
{
    const QByteArray head("GIF89a\x90\x01\x90\x01\x80\x00\x00\x00\x00\x00\xff\xff\xff", 19);
    const QByteArray picture(
        "\x21\xf9\x04\x00\x01\x00\x00\x00\x2c\x00\x00\x00\x00\x90\x01\x90\x01\x00\x02\x02\x44\x01\x00", 23);
    return head + picture.repeated(pictures) + ';';
}

QByteArray tenfoldDrawing()
{
    QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg'><rect id='l0' width='1' height='1'/>";
    for (int level = 1; level <= 9; ++level)
        svg += "<g id='l" + QByteArray::number(level) + "'>" +
               QByteArray("<use href='#l" + QByteArray::number(level - 1) + "'/>").repeated(10) + "</g>";
    return svg + "</svg>";
}

} // namespace

void HostilePageTest::init()
{
    QSettings().clear();
    makeWindow();
    write(u"hugo.toml"_s, "title = 'Blog'\n");
}

void HostilePageTest::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_siteFolder->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

double HostilePageTest::slowestKeyMs(int keys)
{
    QList<double> times;
    for (int key = 0; key < keys; ++key) {
        const double before = workedMs();
        m_galley->type(QString(QChar(u'a' + key % 26)));
        editor().viewport()->repaint();
        times.append(workedMs() - before);
        QTest::qWait(20); // What the key brought about has its turn.
    }
    std::ranges::sort(times);
    return times[qsizetype(0.99 * double(times.size() - 1))];
}

void HostilePageTest::imagesThatAreBombs()
{
    QImage huge(30'000, 30'000, QImage::Format_Mono);
    huge.fill(0);
    QVERIFY(QDir(m_siteFolder->path()).mkpath(u"static"_s));
    QVERIFY(huge.save(m_siteFolder->filePath(u"static/huge.png"_s)));
    huge = {};
    write(u"static/wide.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='100000' height='100000'><rect "
                                "width='100000' height='100000' fill='teal'/></svg>");
    write(u"static/tenfold.svg"_s, tenfoldDrawing());
    write(u"static/long.gif"_s, animation(10'000));
    write(u"static/broken.jpg"_s, QByteArray("\xff\xd8\xff\xe0\x00\x10JFIF") + QByteArray(5'000, 'x'));
    QByteArray body = "It begins here.\n\n";
    for (const char *name : {"huge.png", "wide.svg", "tenfold.svg", "long.gif", "broken.jpg"})
        body += "![" + QByteArray(name) + "](/" + name + ")\n\n";
    open(add(u"Bombs"_s, body + "It ends here.\n"));
    QVERIFY(m_galley->pageBecomes(
        u"document.images.length === 5 && [...document.images].every(image => image.complete)"_s));
    // In the place of three there is a sentence, as wide as it is; none is left empty.
    const auto width = [this](const QString &name) {
        return m_galley->evaluate(u"document.querySelector('img[alt=\"%1\"]').naturalWidth"_s.arg(name)).toInt();
    };
    QCOMPARE(width(u"huge.png"_s), 640);
    QCOMPARE(width(u"tenfold.svg"_s), 640);
    QCOMPARE(width(u"broken.jpg"_s), 640);
    QCOMPARE(width(u"long.gif"_s), 400);
    QVERIFY(width(u"wide.svg"_s) > 0);
    const double slowestMs = slowestKeyMs(60);
    qInfo("a key among images that are bombs: %.1f ms", slowestMs);
    QVERIFY2(slowestMs < longestKeyMs, qPrintable(QString::number(slowestMs)));
    m_galley->type(u" typed"_s);
    QVERIFY(m_galley->pageBecomes(u"document.body.textContent.includes(' typed')"_s));
}

void HostilePageTest::textsThatAreBombs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isPasted");
    const auto rows = [](const char *name, const QByteArray &text) {
        QTest::addRow("%s, opened", name) << text << false;
        QTest::addRow("%s, pasted", name) << text << true;
    };
    const auto lines = [](char mark, int bytes) {
        const QByteArray line = QByteArray(999, mark) + '\n';
        return line.repeated(bytes / int(line.size()));
    };
    const int bytes = qEnvironmentVariableIsSet("GALLEY_FULL") ? 10'000'000 : 1'000'000;
    rows("brackets", lines('[', bytes));
    rows("asterisks", lines('*', bytes));
    rows("backticks", lines('`', bytes));
    rows("brackets on one line", QByteArray(bytes, '['));
    rows("quotes in quotes, 100,000 levels", QByteArray(100'000, '>') + " a\n");
    rows("lists in lists", QByteArray("- ").repeated(50'000) + "a\n");
    rows("images in images", QByteArray("![[]()").repeated(40'000) + "\n");
}

void HostilePageTest::textsThatAreBombs()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isPasted);
    open(add(u"Bombs"_s, isPasted ? QByteArray("It begins.\n\n") : text + "\nIt ends.\n"));
    if (isPasted) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
        m_galley->press(Qt::Key_V, Qt::ControlModifier);
        m_galley->press(Qt::Key_End, Qt::ControlModifier);
    }
    const double slowestMs = slowestKeyMs(60);
    qInfo("a key at the end: %.1f ms", slowestMs);
    QVERIFY2(slowestMs < longestKeyMs, qPrintable(QString::number(slowestMs)));
    // A text that an editor cannot hold is shown as it is kept, and a sentence says so.
    if (editor().isReadOnly())
        QVERIFY(!m_galley->window->openPost().obstacle().message.isEmpty());
    else
        QVERIFY(editor().markdown().contains(u"abcdefghijklmnopqrstuvwxyz"_s));
}

QTEST_MAIN(HostilePageTest)
#include "tst_hostilepage.moc"
