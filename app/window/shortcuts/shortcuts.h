// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class QAction;
class QMenu;
class QMenuBar;

namespace galley::app {

/// The keys of every action in the menus: as they come, or as the author wants them. Made when the menus are.
class Shortcuts : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QPointer<QAction> action;
        QString id;    ///< For the settings: the same in every language.
        QString name;  ///< Without mnemonic.
        QString where; ///< The menu it stands in.
        QList<QKeySequence> usual;
    };

    Shortcuts(QMenuBar &menus, QObject *parent);

    const QList<Entry> &entries() const { return m_entries; }
    QKeySequence keys(int entry) const;
    bool isChanged(int entry) const;

    /// Gives an action other keys, or none. One that had them before has none then.
    void setKeys(int entry, const QKeySequence &keys);
    void reset(int entry); ///< Takes its own keys back from whoever has them now.
    void resetAll();

    /// Whose keys these are already; -1: nobody's.
    int owner(const QKeySequence &keys) const;
    /// Why these keys cannot be given to an action: they type or move in the text. Empty: they can.
    static QString whyNot(const QKeySequence &keys);

Q_SIGNALS:
    void changed();

private:
    void collect(const QMenu &menu, const QString &where, const QString &id);
    void store(int entry, const QList<QKeySequence> &keys);

    QList<Entry> m_entries;
};

/// Notes that `shown` is what `source` reads in the language of the interface: names of actions in the settings.
QString noteMenuWords(const QString &shown, const char *source);

} // namespace galley::app
