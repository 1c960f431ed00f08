// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shortcuts/shortcuts.h"

#include "app/window/parts/wording.h"

#include <QAction>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

const QString group = u"shortcuts/"_s;

QHash<QString, QString> &sources()
{
    static QHash<QString, QString> words;
    return words;
}

QString idOf(const QString &shown)
{
    QString id = withoutMnemonic(sources().value(shown, shown));
    return id.remove(u'…').replace(u'/', u'-').replace(u'\\', u'-');
}

/// What the text itself does with keys; a shortcut would never see them, or take them from the text.
constexpr QKeySequence::StandardKey keysOfText[] = {
    QKeySequence::MoveToNextWord,
    QKeySequence::MoveToPreviousWord,
    QKeySequence::MoveToStartOfDocument,
    QKeySequence::MoveToEndOfDocument,
    QKeySequence::SelectNextWord,
    QKeySequence::SelectPreviousWord,
    QKeySequence::SelectStartOfDocument,
    QKeySequence::SelectEndOfDocument,
    QKeySequence::DeleteStartOfWord,
    QKeySequence::DeleteEndOfWord,
    QKeySequence::Copy,
    QKeySequence::Cut,
    QKeySequence::Paste,
    QKeySequence::SelectAll,
    QKeySequence::InsertLineSeparator,
    QKeySequence::SelectNextChar,
    QKeySequence::SelectPreviousChar,
    QKeySequence::SelectNextLine,
    QKeySequence::SelectPreviousLine,
    QKeySequence::SelectNextPage,
    QKeySequence::SelectPreviousPage,
    QKeySequence::SelectStartOfLine,
    QKeySequence::SelectEndOfLine,
};

bool typesALetter(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    const bool isPlain = !(first.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool isFunctionKey = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    return isPlain && !isFunctionKey;
}

} // namespace

QString noteMenuWords(const QString &shown, const char *source)
{
    sources().insert(shown, QString::fromUtf8(source));
    return shown;
}

Shortcuts::Shortcuts(QMenuBar &menus, QObject *parent)
    : QObject(parent)
{
    for (const QAction *action : menus.actions()) {
        if (action->menu())
            collect(*action->menu(), withoutMnemonic(action->text()), idOf(action->text()));
    }
    const QSettings settings;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (const QString key = group + entry.id; settings.contains(key))
            entry.action->setShortcuts(QKeySequence::listFromString(settings.value(key).toString()));
    }
}

void Shortcuts::collect(const QMenu &menu, const QString &where, const QString &id)
{
    for (QAction *action : menu.actions()) {
        const QString name = withoutMnemonic(action->text());
        const QString actionId = id + u'.' + idOf(action->text());
        if (action->menu())
            collect(*action->menu(), where + u" › "_s + name, actionId);
        else if (!action->isSeparator() && !name.isEmpty())
            m_entries.append({action, actionId, name, where, action->shortcuts()});
    }
}

QKeySequence Shortcuts::keys(int entry) const { return m_entries.at(entry).action->shortcut(); }

bool Shortcuts::isChanged(int entry) const
{
    return m_entries.at(entry).action->shortcuts() != m_entries.at(entry).usual;
}

void Shortcuts::store(int number, const QList<QKeySequence> &keys)
{
    const Entry &entry = m_entries.at(number);
    entry.action->setShortcuts(keys);
    QSettings settings;
    if (keys == entry.usual)
        settings.remove(group + entry.id);
    else
        settings.setValue(group + entry.id, QKeySequence::listToString(keys));
}

void Shortcuts::setKeys(int entry, const QKeySequence &keys)
{
    for (int other = owner(keys); other >= 0 && other != entry; other = owner(keys)) {
        QList<QKeySequence> rest = m_entries.at(other).action->shortcuts();
        rest.removeAll(keys);
        store(other, rest);
    }
    store(entry, keys.isEmpty() ? QList<QKeySequence>() : QList{keys});
    Q_EMIT changed();
}

void Shortcuts::reset(int entry)
{
    const QList<QKeySequence> usual = m_entries.at(entry).usual;
    store(entry, {});
    for (const QKeySequence &keys : usual) {
        if (owner(keys) >= 0)
            setKeys(owner(keys), {});
    }
    store(entry, usual);
    Q_EMIT changed();
}

void Shortcuts::resetAll()
{
    for (int entry = 0; entry < m_entries.size(); ++entry)
        store(entry, m_entries.at(entry).usual);
    Q_EMIT changed();
}

int Shortcuts::owner(const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return -1;
    const auto has = [&keys](const Entry &entry) { return entry.action->shortcuts().contains(keys); };
    const auto found = std::ranges::find_if(m_entries, has);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QString Shortcuts::whyNot(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    if (typesALetter(keys))
        return tr("This key is for typing. Add Ctrl or Alt.");
    const auto isOfText = [&keys](QKeySequence::StandardKey key) {
        return QKeySequence::keyBindings(key).contains(keys);
    };
    if (std::ranges::any_of(keysOfText, isOfText))
        return tr("The text itself needs these keys to move, mark, copy or delete.");
    return {};
}

} // namespace galley::app
