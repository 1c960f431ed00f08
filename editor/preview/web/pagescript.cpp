// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/pagescript.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

QString pageScript()
{
    QString script;
    for (const QString &name : {u":/preview/places.js"_s, u":/preview/page.js"_s}) {
        QFile file(name);
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open); // Compiled in.
        Q_UNUSED(open);
        script += QString::fromUtf8(file.readAll());
    }
    return script;
}

void appendQuoted(QString &script, const QByteArray &utf8)
{
    constexpr char16_t hex[] = u"0123456789abcdef";
    script += u'"';
    for (const QChar character : QString::fromUtf8(utf8)) {
        const char16_t unit = character.unicode();
        if (unit == u'"' || unit == u'\\') {
            script += u'\\';
            script += character;
        } else if (unit < 0x20 || unit == 0x2028 || unit == 0x2029) {
            script += u"\\u";
            for (const int shift : {12, 8, 4, 0}) {
                script += hex[(unit >> shift) & 0xf];
            }
        } else {
            script += character;
        }
    }
    script += u'"';
}

QString patchScript(qsizetype first, qsizetype removed, std::span<const PageBlock> inserted, int lineDelta)
{
    qsizetype size = 100;
    for (const PageBlock &block : inserted) {
        size += block.html.size() * 9 / 8 + 40;
    }
    QString script;
    script.reserve(size);
    script += u"galley.patch(%1,%2,["_s.arg(first).arg(removed);
    for (const PageBlock &block : inserted) {
        script += u"[%1,%2,"_s.arg(block.firstLine).arg(block.lastLine);
        appendQuoted(script, block.html);
        script += u"],"_s;
    }
    script += u"],%1);"_s.arg(lineDelta);
    return script;
}

QString reframeScript(const QByteArray &document)
{
    QString script = u"galley.reframe("_s;
    appendQuoted(script, document);
    return script + u") && galley.ground();"_s;
}

QString turnScript(const QByteArray &document, const QString &then)
{
    QString script = u"if (galley.turnTo("_s;
    appendQuoted(script, document);
    return script + u")) {"_s + then + u"galley.ground(); } else { false; }"_s;
}

QString scrollScript(double line) { return u"galley.scrollToLine(%1);"_s.arg(line, 0, 'f', 4); }

} // namespace galley::editor
