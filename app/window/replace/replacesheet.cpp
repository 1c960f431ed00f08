// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/replace/replacesheet.h"

#include "app/actions/bulk/bulkedits.h"
#include "app/window/replace/replacedelegate.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int sheetPx = 860;
constexpr int listPx = 320;
constexpr int typingMs = 250; ///< One look for a word typed fast.

QString number(qsizetype count) { return QLocale().toString(count); }

} // namespace

ReplaceSheet::ReplaceSheet(LibraryThread &library, const PostFilter &filter, QWidget *window)
    : Sheet(tr("What should be replaced in the posts?"), sheetPx, window)
    , m_library(library)
    , m_filter(filter)
    , m_find(new QLineEdit(panel()))
    , m_with(new QLineEdit(panel()))
    , m_expression(new QCheckBox(tr("Regular e&xpression"), panel()))
    , m_case(new QCheckBox(tr("Match &capitals"), panel()))
    , m_words(new QCheckBox(tr("Whole &words"), panel()))
    , m_list(new QListView(panel()))
    , m_summary(new QLabel(panel()))
    , m_replace(new QPushButton(tr("Replace"), panel()))
{
    setObjectName(u"replaceSheet"_s);
    makeFields();
    makeButtons();
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingMs);
    connect(&m_delay, &QTimer::timeout, this, &ReplaceSheet::look);
    for (QLineEdit *field : {m_find, m_with})
        connect(field, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    for (QCheckBox *box : {m_expression, m_case, m_words})
        connect(box, &QCheckBox::toggled, this, [this] { m_delay.start(); });
    connect(&m_places, &ReplaceModel::choiceChanged, this, &ReplaceSheet::showChoice);
    showChoice();
}

ReplaceSheet::~ReplaceSheet()
{
    if (m_job)
        m_job->cancel();
}

void ReplaceSheet::makeFields()
{
    m_find->setObjectName(u"replaceFind"_s);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_with->setObjectName(u"replaceWith"_s);
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("Replace with"));
    auto *fields = new QHBoxLayout;
    fields->addWidget(m_find);
    fields->addWidget(m_with);
    content()->addLayout(fields);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(16);
    for (QCheckBox *box : {m_case, m_words, m_expression})
        choices->addWidget(box);
    m_expression->setObjectName(u"replaceExpression"_s);
    choices->addStretch();
    content()->addLayout(choices);

    m_list->setObjectName(u"replaceList"_s);
    m_list->setAccessibleName(tr("Places"));
    m_list->setModel(&m_places);
    m_list->setItemDelegate(new ReplaceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFixedHeight(listPx);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content()->addWidget(m_list);
    m_summary->setObjectName(u"replaceSummary"_s);
    m_summary->setProperty("role", u"soft"_s);
    m_summary->setWordWrap(true);
    content()->addWidget(m_summary);
}

void ReplaceSheet::makeButtons()
{
    auto *cancel = new QPushButton(tr("Not now"), panel());
    m_replace->setObjectName(u"replaceConfirm"_s);
    m_replace->setProperty("accent", true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_replace);
    content()->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceSheet::replace);
}

void ReplaceSheet::look()
{
    if (m_job)
        m_job->cancel();
    if (m_find->text().isEmpty()) {
        take(ReplacePreview());
        return;
    }
    const ReplaceRequest request{{.words = m_find->text(),
                                  .matchesCase = m_case->isChecked(),
                                  .wholeWords = m_words->isChecked(),
                                  .isExpression = m_expression->isChecked()},
                                 m_with->text(),
                                 m_filter};
    m_replace->setEnabled(false);
    m_summary->setText(tr("Looking through the posts…"));
    m_job = BackgroundJob::start(
        this,
        [&library = m_library, request](const Progress &progress) {
            return previewReplace(library, request, progress);
        },
        [this](const Result<ReplacePreview> &preview) { take(preview); },
        [this](const ProgressReport &report) {
            m_summary->setText(
                tr("Looking through the posts: %1 of %2").arg(number(report.done), number(report.total)));
        });
}

void ReplaceSheet::take(const Result<ReplacePreview> &preview)
{
    m_preview = preview.value_or(ReplacePreview());
    m_places.setPreview(m_preview);
    if (!preview)
        m_summary->setText(preview.error().message + u' ' + preview.error().hint);
}

void ReplaceSheet::showChoice()
{
    const qsizetype places = m_places.chosenPlaces();
    m_replace->setEnabled(places > 0);
    m_replace->setText(places > 0 ? tr("Replace %1").arg(number(places)) : tr("Replace"));
    if (m_find->text().isEmpty()) {
        m_summary->setText(tr("Every place is shown here first; a click leaves it out. Undo takes it all back."));
        return;
    }
    QString text = m_preview.posts.isEmpty()
                       ? tr("No post holds this text.")
                       : tr("%1 places in %2 posts.").arg(number(places), number(m_places.chosen().size()));
    if (m_preview.isCut)
        text += u' ' + tr("There is more than can be shown; replace these first.");
    if (!m_preview.left.isEmpty())
        text += u' ' + tr("%1 posts are left as they are: %2 (%3)")
                           .arg(number(m_preview.left.size()), m_preview.left.constFirst().title,
                                m_preview.left.constFirst().reason);
    m_summary->setText(text);
}

void ReplaceSheet::replace()
{
    const QString words = tr("Replaced “%1” by “%2”").arg(m_find->text(), m_with->text());
    m_replace->setEnabled(false);
    m_job = BackgroundJob::start(
        this,
        [&library = m_library, words, posts = m_places.chosen()](const Progress &progress) {
            return applyReplace(library, words, posts, progress);
        },
        [this](const Result<BulkOutcome> &outcome) {
            if (!outcome) {
                m_summary->setText(outcome.error().message + u' ' + outcome.error().hint);
                m_replace->setEnabled(true);
                return;
            }
            Q_EMIT replaced(spoken(*outcome), outcome->step);
            dismiss();
        });
}

} // namespace galley::app
