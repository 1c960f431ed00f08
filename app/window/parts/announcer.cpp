// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/parts/announcer.h"

#include "app/window/parts/sheet.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace galley::app {

namespace {

QAccessibleInterface *accessibleFor(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget && className == QLatin1StringView(Announcer::staticMetaObject.className()))
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    if (widget && className == QLatin1StringView(Sheet::staticMetaObject.className()))
        return new QAccessibleWidget(widget, QAccessible::Dialog);
    return nullptr;
}

} // namespace

Announcer::Announcer(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1); // Within the window: what is not to be seen is not read out.
}

void Announcer::say(QWidget *widget, const QString &words)
{
    QWidget *window = widget->window();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(window, words);
    QAccessible::updateAccessibility(&event);
#else
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->hide();
    announcer->setAccessibleName(words);
    announcer->show();
#endif
}

void installAccessibleRoles() { QAccessible::installFactory(accessibleFor); }

} // namespace galley::app
