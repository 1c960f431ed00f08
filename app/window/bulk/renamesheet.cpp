// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/bulk/renamesheet.h"

#include "app/actions/change/renamepost.h"
#include "app/backgroundjob.h"
#include "model/post/slug.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int sheetPx = 480;

} // namespace

RenameSheet::RenameSheet(LibraryThread &library, const PostId &post, const QString &wished, QWidget *window)
    : Sheet(tr("What should the address of this post end with?"), sheetPx, window)
    , m_library(library)
    , m_post(post)
    , m_slug(new QLineEdit(panel()))
    , m_words(new QLabel(panel()))
    , m_rename(new QPushButton(tr("Rename"), panel()))
{
    setObjectName(u"renameSheet"_s);
    m_slug->setObjectName(u"renameSlug"_s);
    m_slug->setAccessibleName(tr("New slug"));
    m_words->setObjectName(u"renameWords"_s);
    m_words->setProperty("role", u"soft"_s);
    m_words->setWordWrap(true);
    m_rename->setObjectName(u"renameConfirm"_s);
    m_rename->setProperty("accent", true);
    content()->addWidget(m_slug);
    content()->addWidget(m_words);
    auto *cancel = new QPushButton(tr("Not now"), panel());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_rename);
    content()->addLayout(buttons);
    connect(m_slug, &QLineEdit::textChanged, this, &RenameSheet::updateButton);
    connect(m_slug, &QLineEdit::returnPressed, m_rename, &QPushButton::click);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_rename, &QPushButton::clicked, this, &RenameSheet::rename);
    updateButton();
    library.then(
        this, [post](Library &opened) { return opened.post(post); },
        [this, wished](const Result<Post> &found) { showSlug(found ? found->fields.slug : QString(), wished); });
}

void RenameSheet::showSlug(const QString &slug, const QString &wished)
{
    m_former = slug;
    m_slug->setText(wished.isEmpty() ? slug : wished);
    m_slug->selectAll();
}

void RenameSheet::updateButton()
{
    const QString slug = m_slug->text().trimmed();
    m_rename->setEnabled(slug != m_former && isSafeSlug(slug));
    m_words->setText(slug.isEmpty() || isSafeSlug(slug)
                         ? tr("The file and its images move, links from other posts follow, and readers of the old "
                              "address are led on where the site can do so. Nothing is published yet.")
                         : tr("This cannot be part of an address: use letters, digits and hyphens."));
}

void RenameSheet::rename()
{
    m_rename->setEnabled(false);
    m_words->setText(tr("Looking for links to this post…"));
    BackgroundJob::start(
        this,
        [&library = m_library, post = m_post, slug = m_slug->text()](const Progress &progress) {
            return renamePost(library, post, slug, progress);
        },
        [this](const Result<RenameOutcome> &outcome) {
            if (!outcome) {
                m_words->setText(outcome.error().message + u' ' + outcome.error().hint);
                return;
            }
            Q_EMIT renamed(spoken(*outcome), outcome->change.step);
            dismiss();
        });
}

} // namespace galley::app
