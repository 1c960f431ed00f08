// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/proof/proof.h"
#include "savingwindow.h"
#include "tests/support/needed.h"

#include <QAction>
#include <QImage>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTextBlock>
#include <QWebEngineView>

using namespace galley;
using namespace galley::app;
using namespace Qt::Literals::StringLiterals;

/// A long post with everything in it, of a Hugo site that was built, in the real window.
class RichPageTest : public SavingWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { dropWindow(); }

    void theSitesOwnPageStandsAround();
    void aNewBuildIsShown();
    void everythingIsShown();
    void aTaskIsTickedInThePreview();
    void aClickPutsTheCursorThere();
    void imagesOfTheWebAreAskedFor();
    void widthsOfOtherScreens();
    void bothSidesScrollTogether();
    void thePageIsWrittenAsPdf();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    void showPost(const QByteArray &body);
    bool pageBecomes(const QString &script) const { return m_galley->pageBecomes(script); }
    void clickInPage(const QString &selector) const;
    QWebEngineView *view() const { return m_galley->window->findChild<QWebEngineView *>(); }
    QAction *action(const QString &text) const;
    static QByteArray richText();
};

void RichPageTest::init()
{
    QSettings().clear();
    makeWindow();
    write(u"hugo.toml"_s, "title = 'Blog'\n");
    QImage image(600, 900, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(QDir(m_siteFolder->path()).mkpath(u"static/images"_s));
    QVERIFY(image.save(m_siteFolder->filePath(u"static/images/tall.png"_s)));
}

void RichPageTest::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_siteFolder->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void RichPageTest::showPost(const QByteArray &body)
{
    open(add(u"Rich"_s, body));
    QVERIFY(pageBecomes(u"document.body.textContent.includes('begins here')"_s));
}

QAction *RichPageTest::action(const QString &text) const
{
    for (QAction *menu : m_galley->window->menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
    }
    qFatal("There is no “%ls”.", qUtf16Printable(text));
}

void RichPageTest::clickInPage(const QString &selector) const
{
    const QVariantList at =
        m_galley
            ->evaluate(u"(() => { const box = document.querySelector('%1').getBoundingClientRect();"
                       "return [box.left + box.width / 2, box.top + box.height / 2]; })()"_s.arg(selector))
            .toList();
    QCOMPARE(at.size(), 2);
    const double zoom = view()->zoomFactor();
    QTest::mouseClick(view()->focusProxy(), Qt::LeftButton, {},
                      QPoint(int(at[0].toDouble() * zoom), int(at[1].toDouble() * zoom)));
}

QByteArray RichPageTest::richText()
{
    QByteArray text = "It begins here, with $e^{i\\pi}$ in it.\n\n";
    for (int part = 0; part < 12; ++part) {
        const QByteArray number = QByteArray::number(part);
        text += "## Part " + number + "\n\nA paragraph of part " + number +
                ", long enough to be broken into a few lines by any window. " +
                QByteArray("More words follow. ").repeated(12) + "\n\n![tall](/images/tall.png)\n\n```python\n";
        for (int line = 0; line < 40; ++line)
            text += "def function_" + QByteArray::number(line) + "(): return " + number + "\n";
        text += "```\n\n- one\n- [ ] two\n- [x] three\n\n> quoted\n>\n> twice\n\n| a | b |\n|---|---|\n| 1 | 2 "
                "|\n\n$$\n\\int_0^" +
                number + " x\\,dx\n$$\n\n{{< note >}}\nA *note*.\n{{< /note >}}\n\n";
    }
    return text + "It ends here.\n";
}

void RichPageTest::theSitesOwnPageStandsAround()
{
    write(u"content/posts/old.md"_s, "---\ntitle: Old\n---\n\nWords of a post that was built long ago.\n");
    write(u"public/index.html"_s, "<p>front</p>");
    write(
        u"public/css/a.css"_s,
        "main { border-left: 7px solid; background: url(../i.png) } @font-face { font-family: F; src: url(/f.woff2) }");
    write(u"public/posts/old/index.html"_s,
          "<!doctype html><html><head><title>Old</title><link rel=stylesheet "
          "href=/css/a.css><script>document.documentElement."
          "setAttribute('ran','')</script></head><body><nav>The menu</nav><main><h1>Old</h1><p>Words of a post that "
          "was built "
          "long ago.</p></main><footer onclick=\"x\">The foot</footer></body></html>");
    m_galley->library->run([&](model::Library &library) {
        QVERIFY(library.createPost(m_site, "---\ntitle: Old\n---\n\nWords of a post that was built long ago.\n",
                                   u"content/posts/old.md"_s));
    });
    showPost("It begins here.\n");
    QVERIFY(pageBecomes(u"document.querySelector('nav')?.textContent === 'The menu'"_s));
    QVERIFY(pageBecomes(u"getComputedStyle(document.querySelector('main')).borderLeftWidth === '7px'"_s));
    QVERIFY(pageBecomes(u"document.querySelector('h1').textContent === 'Rich'"_s));
    QVERIFY(pageBecomes(
        u"!document.documentElement.hasAttribute('ran') && !document.body.textContent.includes('long ago')"_s));
}

void RichPageTest::aNewBuildIsShown()
{
    theSitesOwnPageStandsAround();
    write(u"public/css/a.css"_s, "main { border-left: 3px solid }");
    write(u"public/posts/old/index.html"_s,
          "<html><head><link rel=stylesheet href=/css/a.css></head><body><nav>Another "
          "menu</nav><main><h1>Old</h1><p>Words of a "
          "post that was built long ago.</p></main></body></html>");
    QVERIFY(pageBecomes(u"document.querySelector('nav')?.textContent === 'Another menu'"_s));
    QVERIFY(pageBecomes(u"getComputedStyle(document.querySelector('main')).borderLeftWidth === '3px'"_s));
    QVERIFY(pageBecomes(u"document.body.textContent.includes('begins here')"_s));
}

void RichPageTest::everythingIsShown()
{
    showPost("It begins here.\n\nMath $x^2$ and\n\n$$\n\\frac12\n$$\n\nand wrong $\\nosuch$.\n\n{{< figure "
             "src=\"/images/tall.png\" caption=\"Tall\" >}}\n\n"
             "{{< mystery >}}\n\nhttps://youtu.be/abc\n\n```python\ndef f(): pass\n```\n");
    QVERIFY(pageBecomes(u"document.querySelectorAll('.katex').length === 2"_s));
    QVERIFY(pageBecomes(u"document.querySelector('.katex-display') !== null"_s));
    // Its letters come from KaTeX's own fonts.
    QVERIFY(
        pageBecomes(u"[...document.fonts].some(font => font.family.includes('KaTeX') && font.status === 'loaded')"_s));
    QVERIFY(
        pageBecomes(u"document.querySelector('.galley-math-wrong').title.includes('Undefined control sequence')"_s));
    QVERIFY(pageBecomes(u"document.querySelector('figure img')?.naturalWidth === 600"_s));
    QVERIFY(pageBecomes(u"document.querySelector('.galley-chip').textContent === 'mystery'"_s));
    QVERIFY(pageBecomes(
        u"document.querySelector('.embed-youtube a') !== null && document.querySelector('pre .kw') !== null"_s));
    // A key in a formula changes it.
    m_galley->press(Qt::Key_Home, Qt::ControlModifier);
    m_galley->type(u"$y$ "_s);
    QVERIFY(pageBecomes(u"document.querySelectorAll('.katex').length === 3"_s));
}

void RichPageTest::aTaskIsTickedInThePreview()
{
    showPost("It begins here.\n\n- one\n- [ ] two\n  - [x] three\n\n```\n- [ ] code\n```\n\n1) [ ] four\n");
    const QString before = editor().markdown();
    QVERIFY(pageBecomes(u"document.querySelectorAll('input').length === 3"_s));
    clickInPage(u"input"_s);
    QTRY_VERIFY(editor().markdown().contains(u"- [x] two"_s));
    QVERIFY(pageBecomes(u"document.querySelector('input').checked"_s));
    clickInPage(u"ol input"_s);
    QTRY_VERIFY(editor().markdown().contains(u"1) [x] four"_s));
    clickInPage(u"ul ul input"_s);
    QTRY_VERIFY(editor().markdown().contains(u"  - [ ] three"_s));
    QVERIFY(editor().markdown().contains(u"- [ ] code"_s));
    for (int step = 0; step < 3; ++step)
        editor().undo();
    QCOMPARE(editor().markdown(), before);
}

void RichPageTest::aClickPutsTheCursorThere()
{
    showPost("It begins here.\n\none\n\ntwo\n\nthree\n");
    clickInPage(u"p:nth-of-type(3)"_s);
    QTRY_COMPARE(editor().textCursor().block().text(), u"two"_s);
}

void RichPageTest::imagesOfTheWebAreAskedFor()
{
    showPost("It begins here.\n\n![far](http://127.0.0.1:9/far.png)\n");
    QVERIFY(pageBecomes(u"document.querySelector('.image-missing')?.textContent === 'far'"_s));
    QTRY_VERIFY(m_galley->shows("remoteImagesBar"));
    QVERIFY(!action(u"Load images from the web for this site"_s)->isChecked());
    m_galley->click("loadRemoteImages");
    QVERIFY(pageBecomes(u"document.querySelector('img')?.src === 'http://127.0.0.1:9/far.png'"_s));
    QTRY_VERIFY(!m_galley->shows("remoteImagesBar"));
    m_galley->window->proof().setRemoteImages(false);
    QVERIFY(pageBecomes(u"document.querySelector('img') === null"_s));
}

void RichPageTest::widthsOfOtherScreens()
{
    showPost("It begins here.\n");
    action(u"Preview as on a phone"_s)->trigger();
    QVERIFY(pageBecomes(u"innerWidth === 390"_s));
    action(u"Preview as on a desktop"_s)->trigger();
    QVERIFY(pageBecomes(u"Math.abs(innerWidth - 1280) < 6"_s));
    QVERIFY(view()->zoomFactor() < 1);
    clickInPage(u"main p"_s); // What lies under the mouse is found in a smaller page, too.
    action(u"Preview as on a tablet"_s)->trigger();
    QVERIFY(pageBecomes(u"Math.abs(innerWidth - 768) < 4"_s));
    action(u"Preview as wide as its pane"_s)->trigger();
    QVERIFY(pageBecomes(u"innerWidth === %1"_s.arg(view()->parentWidget()->width())));
}

void RichPageTest::bothSidesScrollTogether()
{
    showPost(richText());
    QVERIFY(pageBecomes(
        u"document.querySelectorAll('.katex').length >= 13 && [...document.images].every(image => image.complete)"_s));
    const int lines = editor().document()->blockCount();
    const auto lineOfPage = [this] { return m_galley->evaluate(u"galley.lineAt(0)"_s).toDouble(); };
    // What can come to the top of both sides: their last screens cannot.
    for (int line = 3; line < lines - 70; line += 17) {
        editor().goToLine(line);
        QTRY_VERIFY2(std::abs(lineOfPage() - editor().topLine()) <= 1,
                     qPrintable(u"text at %1, page at %2"_s.arg(editor().topLine()).arg(lineOfPage())));
    }
    const double height = m_galley->evaluate(u"document.documentElement.scrollHeight - 3 * innerHeight"_s).toDouble();
    for (double y = 100; y < height; y += height / 31) {
        m_galley->evaluate(u"window.scrollTo(0, %1)"_s.arg(y));
        QTRY_VERIFY2(std::abs(lineOfPage() - editor().topLine()) <= 1,
                     qPrintable(u"page at %1, text at %2"_s.arg(lineOfPage()).arg(editor().topLine())));
    }
}

void RichPageTest::thePageIsWrittenAsPdf()
{
    showPost("It begins here.\n\n## Ships & *harbours*\n\n- [x] done\n");
    m_galley->window->setAppearance(Appearance::Choice::Dark);
    QVERIFY(pageBecomes(u"document.body.textContent.includes('begins here')"_s));
    auto *preview = m_galley->window->findChild<editor::PreviewView *>(u"preview"_s);
    QSignalSpy printed(preview, &editor::PreviewView::printed);
    const QString file = m_siteFolder->filePath(u"page.pdf"_s);
    preview->printToPdf(file);
    QVERIFY(printed.wait(20'000));
    QCOMPARE(printed.first().first().toBool(), true);
    QProcess reader;
    reader.start(u"pdftotext"_s, {file, u"-"_s});
    if (!reader.waitForStarted())
        GALLEY_NOT_INSTALLED("pdftotext is not installed: see packaging/dependencies/test.txt.");
    QVERIFY(reader.waitForFinished());
    const QString text =
        QString::fromUtf8(reader.readAllStandardOutput()).remove(u' '); // It sees more of them than there are.
    QVERIFY2(text.contains(u"Itbeginshere."_s) && text.contains(u"Ships&harbours"_s), qPrintable(text));
    // Paper is light, and the window is dark again.
    reader.start(u"pdftoppm"_s,
                 {u"-r"_s, u"20"_s, u"-singlefile"_s, u"-png"_s, file, m_siteFolder->filePath(u"page"_s)});
    QVERIFY(reader.waitForFinished());
    const QImage picture(m_siteFolder->filePath(u"page.png"_s));
    QVERIFY(!picture.isNull());
    QVERIFY(qGray(picture.pixel(picture.width() / 2, picture.height() - 8)) > 200);
    QVERIFY(pageBecomes(u"galley.ground()[0] < 60"_s));
}

QTEST_MAIN(RichPageTest)
#include "tst_richpage.moc"
