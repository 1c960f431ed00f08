// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/notifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString objectPath = u"/org/freedesktop/Notifications"_s;

enum Urgency : uchar { Normal = 1, Critical = 2 };

} // namespace

Notifier::Notifier(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    QDBusConnection::sessionBus().connect(service, objectPath, service, u"ActionInvoked"_s, this,
                                          SLOT(takeAction(uint, QString)));
}

void Notifier::tell(const QString &title, const QString &words, bool isTrouble)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, objectPath, service, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()},
                            {u"urgency"_s, QVariant::fromValue(uchar(isTrouble ? Critical : Normal))}};
    // A desktop may read the text as markup: a title with a '<' in it is text.
    call.setArguments({u"Galley"_s, 0U, u"galley"_s, title, words.toHtmlEscaped(),
                       QStringList{u"default"_s, tr("Show it")}, hints, -1});
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<uint> number = *answer;
        answer->deleteLater();
        if (number.isValid())
            m_told.insert(number.value());
        else
            QApplication::alert(m_window);
    });
}

void Notifier::takeAction(uint number, const QString &)
{
    if (m_told.remove(number))
        Q_EMIT clicked();
}

} // namespace galley::app
