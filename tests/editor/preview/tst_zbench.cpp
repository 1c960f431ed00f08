#include "editor/preview/previewview.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QFile>
#include <QDir>
#include <QPlainTextEdit>
#include <QHBoxLayout>
#include <algorithm>
#include <cstdio>
#include <unistd.h>
using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

static QList<PageBlock> blocksOf(const char *name) {
    QFile f(QString::fromLatin1("/work/shared/latency/docs/%1.md").arg(QLatin1StringView(name)));
    if (!f.open(QIODevice::ReadOnly)) abort();
    QList<PageBlock> out; int line = 0;
    for (QByteArray para : f.readAll().replace("\n\n\n", "\n\n").split('\0').first().replace("\n\n", "\x01").split('\x01')) {
        int n = para.count('\n') + 1;
        QByteArray esc = QString::fromUtf8(para).toHtmlEscaped().toUtf8();
        QByteArray html = para.startsWith("#") ? "<h2>" + esc + "</h2>\n" : para.startsWith("```") ? "<pre><code>" + esc + "</code></pre>\n" : "<p>" + esc + "</p>\n";
        out.append({line, line + n - 1, html}); line += n + 1;
    }
    return out;
}
static double pss(const char *what) {
    // whole tree
    QList<int> todo{getpid()}; double total = 0; int n = 0; QByteArray detail;
    while (!todo.isEmpty()) {
        int p = todo.takeFirst(); ++n;
        QFile r(u"/proc/%1/smaps_rollup"_s.arg(p)); if (r.open(QIODevice::ReadOnly)) for (auto l : r.readAll().split('\n')) if (l.startsWith("Pss:")) { double v = l.mid(4).simplified().split(' ')[0].toDouble()/1024; total += v; 
            QFile c(u"/proc/%1/cmdline"_s.arg(p)); (void)c.open(QIODevice::ReadOnly); QByteArray cl=c.readAll(); int i=cl.indexOf("--type="); detail += " " + (i<0?QByteArray("main"):cl.mid(i+7,8).split('\0')[0]) + "=" + QByteArray::number(v,'f',0);}
        for (const QString &t : QDir(u"/proc/%1/task"_s.arg(p)).entryList(QDir::Dirs|QDir::NoDotAndDotDot)) { QFile c(u"/proc/%1/task/%2/children"_s.arg(p).arg(t)); if (c.open(QIODevice::ReadOnly)) for (auto k : c.readAll().split(' ')) if (k.toInt()>0) todo << k.toInt(); }
    }
    fprintf(stderr, "PSS %s: %.0f MB in %d processes:%s\n", what, total, n, detail.constData());
    return total;
}
struct PaintWatch : QObject { QElapsedTimer *t; qint64 at = -1; bool eventFilter(QObject *, QEvent *e) override { if (e->type() == QEvent::Paint && at < 0) at = t->nsecsElapsed(); return false; } };
static void report(const char *doc, const char *what, QList<double> v) { if (v.isEmpty()) return; std::sort(v.begin(), v.end()); fprintf(stderr, "%s %s ms: p50 %.2f p95 %.2f max %.2f\n", doc, what, v[v.size()/2], v[v.size()*95/100], v.last()); }

class Bench : public QObject { Q_OBJECT
private Q_SLOTS:
    void run() {
        QElapsedTimer t; t.start();
        QWidget w; w.resize(1200, 900); QHBoxLayout l(&w); QPlainTextEdit edit; l.addWidget(&edit); w.show();
        (void)QTest::qWaitForWindowExposed(&w);
        pss("before");
        t.restart();
        PreviewView *v = makePreviewView(&w, nullptr);
        fprintf(stderr, "make %lld ms\n", t.elapsed());
        l.addWidget(v);
        const QByteArray before = "<!doctype html><html><head><style>body{font:17px/1.6 serif;max-width:40em;margin:2em auto}pre{background:#eee;overflow:auto}</style></head><body><main>";
        QSignalSpy spy(v, &PreviewView::shown);
        v->setPage(before, "</main></body></html>", {{0,0,"<p>hello</p>"}});
        spy.wait(); fprintf(stderr, "first page %lld ms\n", t.elapsed());
        QWidget *proxy = v->focusWidget(); Q_UNUSED(proxy);
        QTest::qWait(500); pss("small page");
        for (const QByteArray &docName : qgetenv("DOCS").split(',')) { const char *doc = docName.constData();
            QList<PageBlock> blocks = blocksOf(doc);
            PaintWatch watch; watch.t = &t;
            auto arm = [&] { for (QWidget *c : v->findChildren<QWidget*>()) { c->removeEventFilter(&watch); c->installEventFilter(&watch); } };
            for (QWidget *c : v->findChildren<QWidget*>()) if (qEnvironmentVariableIsSet("KIDS")) fprintf(stderr, "child %p %s\n", (void*)c, c->metaObject()->className());
            t.restart(); watch.at = -1; spy.clear();
            v->setPage(before, "</main></body></html>", blocks);
            qint64 first = -1; while (spy.isEmpty()) { QTest::qWait(1); if (first < 0 && watch.at >= 0) first = watch.at/1000000; }
            fprintf(stderr, "%s open: %lld blocks, first paint %lld, all %lld ms\n", doc, (long long)blocks.size(), first, t.elapsed());
            QTest::qWait(300); for (QWidget *c : v->findChildren<QWidget*>()) if (qEnvironmentVariableIsSet("KIDS")) fprintf(stderr, "child %p %s\n", (void*)c, c->metaObject()->className()); arm();
            for (const char *where : {"top", "middle", "end"}) {
                int at = *where == 't' ? 1 : *where == 'm' ? blocks.size()/2 : blocks.size()-2;
                v->scrollToLine(blocks[at].firstLine); QTest::qWait(300);
                QList<double> dom, paint;
                for (int i = 0; i < 30; ++i) {
                    PageBlock b = blocks[at]; b.html = "<p>typed " + QByteArray(i, 'x') + "</p>\n";
                    spy.clear(); watch.at = -1; t.restart();
                    v->patch(at, 1, {b}, 0);
                    while (spy.isEmpty()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                    dom << t.nsecsElapsed() / 1e6;
                    while (watch.at < 0 && t.elapsed() < 200) QTest::qWait(1);
                    if (watch.at >= 0) paint << watch.at / 1e6;
                    QTest::qWait(30);
                }
                report(doc, (QByteArray(where) + " patch->dom").constData(), dom); report(doc, (QByteArray(where) + " patch->paint").constData(), paint);
            }
            for (QWidget *c : v->findChildren<QWidget*>()) c->removeEventFilter(&watch);
            QTest::qWait(1000); pss(doc);
        }
    }
};
QTEST_MAIN(Bench)
#include "tst_zbench.moc"
