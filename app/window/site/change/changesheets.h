// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/site/change/changesheet.h"
#include "model/library/labels/labels.h"
#include "model/site/move/linkstyle.h"
#include "model/site/site.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QListWidget;

namespace galley::app {

/// Gives tags or categories of a site another name; several that get the same one become one.
class LabelsSheet : public ChangeSheet
{
    Q_OBJECT

public:
    LabelsSheet(LibraryThread &library, const model::Site &site, QWidget *window);

private:
    struct Known
    {
        QList<model::LabelCount> tags;
        QList<model::LabelCount> categories;
    };
    model::LabelKind kind() const;
    void showLabels();
    void update();

    model::Site m_site;
    Known m_known;
    QComboBox *m_kind;
    QListWidget *m_list;
    QLineEdit *m_name;
};

/// Adds a field to all posts of a site, changes or takes it out, or an item of a list.
class FieldSheet : public ChangeSheet
{
    Q_OBJECT

public:
    FieldSheet(LibraryThread &library, const model::Site &site, QWidget *window);

private:
    void update();

    model::Site m_site;
    QComboBox *m_field;
    QComboBox *m_way;
    QLineEdit *m_value;
};

/// Writes all links between the posts of a site in one style.
class LinksSheet : public ChangeSheet
{
    Q_OBJECT

public:
    LinksSheet(LibraryThread &library, const model::Site &site, QWidget *window);

private:
    void update(model::LinkStyle style);

    model::Site m_site;
};

/// Moves images that one post alone shows into that post's own folder.
class BundlesSheet : public ChangeSheet
{
    Q_OBJECT

public:
    BundlesSheet(LibraryThread &library, const model::Site &site, QWidget *window);
};

} // namespace galley::app
