// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/signin/windowasker.h"

#include "app/publishing/signin/keychain.h"
#include "app/publishing/signin/signinsheet.h"

#include <QCoreApplication>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace galley::app {

using namespace publish;

namespace {

constexpr auto betweenLooks = std::chrono::milliseconds(50);

/// One question between two threads.
struct Asked
{
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<Reply> reply;
    bool isOver = false;

    void end(const std::optional<Reply> &answer)
    {
        const std::scoped_lock lock(mutex);
        if (!isOver)
            reply = answer;
        isOver = true;
        changed.notify_all();
    }
};

void showSheet(QWidget *window, const Question &question, const std::shared_ptr<Asked> &asked,
               const std::shared_ptr<QPointer<SignInSheet>> &shown)
{
    if (!window) {
        asked->end({});
        return;
    }
    auto *sheet = new SignInSheet(question, window);
    *shown = sheet;
    QObject::connect(sheet, &SignInSheet::answered, sheet, [asked](const Reply &reply) { asked->end(reply); });
    QObject::connect(sheet, &QObject::destroyed, [asked] { asked->end({}); });
    QObject::connect(sheet, &Sheet::dismissed, sheet, [asked] { asked->end({}); });
    sheet->open();
}

} // namespace

WindowAsker::WindowAsker(QWidget *window)
    : m_window(window)
{
}

std::optional<Reply> WindowAsker::ask(const Question &question, const Progress &wanted)
{
    const auto asked = std::make_shared<Asked>();
    const auto shown = std::make_shared<QPointer<SignInSheet>>();
    const auto onWindow = [](auto work) { QMetaObject::invokeMethod(qApp, std::move(work), Qt::QueuedConnection); };
    onWindow([window = m_window, question, asked, shown] { showSheet(window, question, asked, shown); });
    std::unique_lock lock(asked->mutex);
    while (!asked->changed.wait_for(lock, betweenLooks, [&asked] { return asked->isOver; })) {
        lock.unlock();
        if (wanted && !wanted({QCoreApplication::translate("WindowAsker", "Waiting for you to sign in"), 0, 0})) {
            onWindow([shown] {
                if (*shown)
                    (*shown)->dismiss();
            });
            return std::nullopt;
        }
        lock.lock();
    }
    return asked->reply;
}

std::optional<Reply> WindowAsker::kept(const QString &subject) { return readKeychain(subject); }

void WindowAsker::keep(const QString &subject, const Reply &reply) { writeKeychain(subject, reply); }

void WindowAsker::forget(const QString &subject) { eraseKeychain(subject); }

} // namespace galley::app
