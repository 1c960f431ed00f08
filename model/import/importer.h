// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace galley::model {

/// The longest text that is taken from an export: longer ones are cut, and the post says so.
constexpr qsizetype longestImportedText = 16'000'000;

/// How an item stood where it comes from.
enum class SourceState { Published, Draft, Scheduled, Private, Protected, Trashed };
QString toString(SourceState state); ///< "published", "password-protected" …, as in reports; never translated.

/// What an item is to us. Other: what no site keeps as a text (menus, revisions); it is only told of.
enum class ItemKind { Post, Page, Medium, Other };

/// How the body is written.
enum class BodyForm {
    WordPress, ///< HTML with blocks, shortcodes, and blank lines between paragraphs.
    Html,
    Markdown,
};

/// A category of an item with those that it lies in, the outermost first: "Travel", "Europe", "Spain".
using CategoryPath = QStringList;

struct SourceComment
{
    QString id;
    QString parent; ///< The comment that it answers; empty: none.
    QString author;
    QString address; ///< The author's page.
    QDateTime date;
    QString html;
    QString type; ///< Empty: a comment; "pingback", "trackback" …
    bool isApproved = true;

    bool operator==(const SourceComment &) const = default;
};

struct SourceField
{
    QString key;
    QString value;

    bool operator==(const SourceField &) const = default;
};

/// One thing out of an export. A plain value.
struct SourceItem
{
    QString id; ///< The source's own; unique within it.
    ItemKind kind = ItemKind::Post;
    QString type; ///< The source's own word for it: "post", "nav_menu_item".
    SourceState state = SourceState::Published;
    QString title;
    QString slug;
    QString excerpt;
    QDateTime date; ///< With its zone; invalid where the source has none.
    QDateTime changed;
    QStringList authors;
    QStringList tags;
    QList<CategoryPath> categories;
    QString language;
    QString address;            ///< Where readers find it.
    QStringList otherAddresses; ///< Where they find it too.
    QString parent;             ///< The page below which it lies, by its id.
    BodyForm form = BodyForm::Html;
    QByteArray body;
    QString base;  ///< The address within the source from which those in the body lead on; empty: they stand alone.
    QString cover; ///< Address of its image, or the id of a medium.
    QString fileAddress; ///< Of a medium: the file itself.
    bool isSticky = false;
    QList<SourceField> fields;
    QList<SourceComment> comments;
    QStringList notes; ///< What could not be read of it, in words for the author.
};

/// What an export says of itself.
struct SourceAbout
{
    QString name;       ///< As the author knows it: the title of the blog, or the file's name.
    QString key;        ///< What tells this source from others, today and at the next import.
    QStringList hosts;  ///< Those that the blog was served from.
    QDateTime exported; ///< When it was written; invalid: not known.
};

/// What is read of each item.
enum class SourceDetail {
    Heads, ///< Long texts may be left out: for a first look at everything.
    Whole,
};

/// An export that is read from its beginning to its end, an item at a time, so that its size does not matter.
class ImportSource
{
public:
    virtual ~ImportSource() = default;

    /// The next item; false at the end. Errors say where in the file; what came before is good.
    virtual Result<bool> next(SourceItem &item) = 0;
    /// Once the end is reached all of it is known.
    virtual SourceAbout about() const = 0;
    virtual qint64 doneBytes() const = 0;
    virtual qint64 totalBytes() const = 0;
    /// A file that comes along with the texts, by the address or name that a text has for it; none: it does not.
    virtual std::optional<QByteArray> file(const QString &) { return std::nullopt; }
};

/// Opens a source at its beginning; it is called twice for one import.
using OpenSource = std::function<Result<std::unique_ptr<ImportSource>>(SourceDetail)>;

} // namespace galley::model
