// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/yamlscalar.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOneOf(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isNull(const QString &text) { return text.isEmpty() || text == u'~' || isOneOf(text, {u"null"}); }

bool mayBeNumber(const QString &text)
{
    const QChar first = text.front();
    return (first >= u'0' && first <= u'9') || first == u'+' || first == u'-' || first == u'.';
}

/// The core of YAML 1.2. Octal numbers and numbers with colons (1.1) stay text: readers disagree on them.
void resolveNumber(DataNode &node)
{
    static const QRegularExpression integer(uR"(\A[-+]?(?:0|[1-9][0-9_]*)\z)"_s);
    static const QRegularExpression hexadecimal(uR"(\A0x[0-9a-fA-F]+\z)"_s);
    static const QRegularExpression real(uR"(\A[-+]?(?:\.[0-9]+|[0-9][0-9_]*\.?[0-9]*)(?:[eE][-+]?[0-9]+)?\z)"_s);
    static const QRegularExpression timestamp(
        uR"(\A\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?)?\z)"_s);
    bool isRead = false;
    const QString digits = QString(node.text).remove(u'_');
    if (integer.match(node.text).hasMatch() || hexadecimal.match(node.text).hasMatch()) {
        node.scalar = digits.toLongLong(&isRead, node.text.startsWith(u"0x") ? 16 : 10);
        node.kind = isRead ? DataKind::Integer : DataKind::Text;
    } else if (timestamp.match(node.text).hasMatch()) {
        node.kind = DataKind::Date;
    } else if (real.match(node.text).hasMatch() && !node.text.startsWith(u"00")) {
        node.scalar = digits.toDouble(&isRead);
        node.kind = isRead ? DataKind::Real : DataKind::Text;
    }
}

bool isPrintable(char32_t character)
{
    return character == U'\t' || (character >= 0x20 && character < 0x7f) ||
           (character >= 0xa0 && !(character >= 0xd800 && character <= 0xdfff) && character != 0x2028 &&
            character != 0x2029 && character != 0xfeff && character != 0xfffe && character != 0xffff);
}

bool isPrintable(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.cbegin(), characters.cend(),
                       [](uint character) { return isPrintable(char32_t(character)); });
}

QString escaped(const QString &text)
{
    QString result;
    for (const uint character : text.toUcs4()) {
        if (character == u'"' || character == u'\\')
            result += u'\\' + QChar(char16_t(character));
        else if (character == u'\n')
            result += u"\\n"_s;
        else if (character == u'\t')
            result += u"\\t"_s;
        else if (character == u'\r')
            result += u"\\r"_s;
        else if (isPrintable(char32_t(character)))
            result += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        else
            result += u"\\u%1"_s.arg(character, 4, 16, QChar(u'0'));
    }
    return result;
}

} // namespace

void resolvePlainYaml(DataNode &node)
{
    const QString &text = node.text;
    node.kind = DataKind::Text;
    if (isNull(text)) {
        node.kind = DataKind::Null;
    } else if (mayBeNumber(text)) {
        resolveNumber(node);
    } else if (text.size() <= 5 && isOneOf(text, {u"true", u"yes", u"on", u"false", u"no", u"off"})) {
        node.kind = DataKind::Flag;
        node.scalar = isOneOf(text, {u"true", u"yes", u"on"});
    }
}

bool isTakenForOtherThanText(const QString &text)
{
    static const QRegularExpression number(
        uR"(\A(?:[-+]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?|[-+]?0[xob][0-9a-fA-F_]+|[-+]?\.(?:inf|nan)|[-+]?[0-9][0-9_]*(?::[0-9]{1,2})+(?:\.[0-9_]*)?)\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression date(uR"(\A\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:.*)?\z)"_s);
    if (isNull(text) || text == u"=" || text == u"<<")
        return true;
    if (isOneOf(text, {u"true", u"yes", u"on", u"y", u"false", u"no", u"off", u"n"}))
        return true;
    return mayBeNumber(text) && (number.match(text).hasMatch() || date.match(text).hasMatch());
}

bool canBePlainYaml(const QString &text, YamlPlace place)
{
    static const QString indicators = u"-?:,[]{}#&*!|>'\"%@`"_s;
    static const QString brackets = u",[]{}"_s;
    if (text.isEmpty() || text.front().isSpace() || text.back().isSpace() || !isPrintable(text) || text.contains(u'\t'))
        return false;
    if (text.endsWith(u':') || text.contains(u": ") || text.contains(u" #") || isTakenForOtherThanText(text))
        return false;
    const QChar first = text.front();
    const bool isDash = (first == u'-' || first == u'?' || first == u':') && text.size() > 1 && text.at(1) != u' ';
    if (indicators.contains(first) && !(isDash && place == YamlPlace::Block))
        return false;
    if (text.startsWith(u"---") || text.startsWith(u"..."))
        return false;
    if (place == YamlPlace::Block)
        return true;
    return std::none_of(text.cbegin(), text.cend(), [](QChar character) { return brackets.contains(character); });
}

QByteArray spelledYaml(const QString &text, Quoting quoting, YamlPlace place, Quoting needed)
{
    if (quoting == Quoting::Plain && canBePlainYaml(text, place))
        return text.toUtf8();
    const Quoting quotes = quoting == Quoting::Single || quoting == Quoting::Double ? quoting : needed;
    if (quotes != Quoting::Double && isPrintable(text))
        return (u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'').toUtf8();
    return (u'"' + escaped(text) + u'"').toUtf8();
}

} // namespace galley::model
