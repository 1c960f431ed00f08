// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/pagecover.h"

#include <QPainter>
#include <QPointer>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineScript>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace galley::editor {

namespace {
constexpr auto betweenQuestions = 8ms;
constexpr int mostQuestions = 25;
} // namespace

PageCover::PageCover(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    hide();
}

void PageCover::cover(const QPixmap &still, const QColor &ground)
{
    ++m_load;
    if (isVisible()) {
        return; // What is shown already is from before.
    }
    m_still = still;
    m_ground = ground;
    raise();
    show();
}

void PageCover::uncoverOncePainted(QWebEnginePage *page)
{
    if (isVisible()) {
        askIfPainted(page, m_load, mostQuestions);
    }
}

void PageCover::askIfPainted(QWebEnginePage *page, int load, int questionsLeft)
{
    const auto answer = [self = QPointer(this), page = QPointer(page), load, questionsLeft](const QVariant &painted) {
        if (!self || !page || self->m_load != load) {
            return;
        }
        if (painted.toInt() > 0 || questionsLeft == 0) {
            self->hide();
            self->m_still = {};
            return;
        }
        QTimer::singleShot(betweenQuestions, self, [self, page, load, questionsLeft] {
            if (page && self->m_load == load) {
                self->askIfPainted(page, load, questionsLeft - 1);
            }
        });
    };
    page->runJavaScript(u"performance.getEntriesByType('paint').length"_s, QWebEngineScript::ApplicationWorld, answer);
}

void PageCover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_ground);
    painter.drawPixmap(0, 0, m_still);
}

} // namespace galley::editor
