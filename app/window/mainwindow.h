// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "app/window/history/thinner.h"
#include "app/window/paper/openpost.h"
#include "app/window/parts/appearance.h"
#include "app/window/parts/desktopcolours.h"

#include <QMainWindow>
#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace galley::app {

class BackDesk;
class BulkDesk;
class CheckDesk;
class DeskModes;
class HistoryView;
class Inspector;
class LibraryUpkeep;
class FileWatch;
class MessageBar;
class Outbox;
class Paper;
class Proof;
class PublishDesk;
class Rail;
class SpellingChoice;
class SavingNotices;
class SiteDesk;
class StepDesk;
class WelcomePage;
class WritingAids;

/// The window: welcome, or rail, paper and proof side by side. Wires the panes; each decides for itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(LibraryThread &library);
    ~MainWindow() override;

    /// The library is open: shows its sites, and the post that was open last.
    void libraryOpened();
    /// The library could not be opened; the window says why and offers nothing that could lose text.
    void libraryRefused(const Error &error);
    /// What a second `galley` asks for: the window comes forward and opens these files as drafts.
    void comeForward(const QStringList &files);

    Rail &rail() { return *m_rail; }
    Paper &paper() { return *m_paper; }
    Proof &proof() { return *m_proof; }
    OpenPost &openPost() { return m_post; }
    SpellingChoice &spelling() { return *m_spelling; }
    WritingAids &aids() { return *m_aids; }
    BulkDesk &bulk() { return *m_bulk; }
    CheckDesk &siteCheck() { return *m_check; }
    LibraryUpkeep &upkeep() { return *m_upkeep; }
    DeskModes &modes() { return *m_modes; }
    StepDesk &steps() { return *m_steps; }
    SiteDesk &siteDesk() { return *m_siteDesk; }
    BackDesk &back() { return *m_back; }
    PublishDesk &publishing() { return *m_publishing; }

public Q_SLOTS:
    void newPost();
    void newPostFromTemplate();
    void newSite();
    void openSite();
    void trySampleSite();
    void saveToFile(); ///< Writes the file that the post was opened from.
    void publishPost();
    void publishPosts(const QList<galley::model::PostId> &posts);
    void pushSite();
    void checkConnection(); ///< To the remote of the site, step by step.
    void moveToTrash();
    void insertImage();
    void replaceInPosts(); ///< Among those that the rail lists.
    void toggleHistory();  ///< The time line of the open post, in place of paper and proof.
    void backUpLibrary();
    void restoreLibrary();
    void showDailyBackups();
    void toggleInspector();
    void toggleRail();
    void toggleProof();
    void toggleFocus();
    void setAppearance(galley::app::Appearance::Choice choice);
    void flush();
    /// The session or the program ends: what is typed is on the disk, if that can be, then the window closes.
    void endSession();
    void refresh(); ///< A command has changed something in the library.
    void showError(const galley::Error &error);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Closing { No, WhenSaved, Anyway };
    void makePanes();
    void connectSaving();
    void saveLayout() const;
    void connectPanes();
    void connectBulk();
    void showDone(const QString &words, qint64 step);
    void showDesk(bool hasSite);
    void showSite(const model::SiteId &site);
    void openDraft(const QString &fileName);
    void createPost(const std::optional<QString> &templateName);
    void takeReplacedLibrary(const QString &text);
    void restoreLayout();
    void rememberOpenPost();
    void closeHistory();

    LibraryThread &m_library;
    OpenPost m_post;
    BulkDesk *m_bulk;
    LibraryUpkeep *m_upkeep;
    MessageBar *m_trouble; ///< What stays until it is mended.
    MessageBar *m_messages;
    SavingNotices *m_savingNotices;
    FileWatch *m_fileWatch;
    StepDesk *m_steps;
    Outbox *m_outbox;
    SiteDesk *m_siteDesk;
    BackDesk *m_back;
    QStackedWidget *m_pages;
    QSplitter *m_desk;
    WelcomePage *m_welcome;
    Rail *m_rail;
    Paper *m_paper;
    SpellingChoice *m_spelling;
    WritingAids *m_aids;
    Proof *m_proof;
    Inspector *m_inspector;
    CheckDesk *m_check;
    PublishDesk *m_publishing;
    DeskModes *m_modes;
    HistoryView *m_history = nullptr; ///< While it is shown.
    Thinner m_thinner;
    DesktopColours m_desktopColours;
    QStringList m_filesToOpen; ///< Until the library is open.
    bool m_isReady = false;    ///< The library is open and its sites are known.
    QTimer
        m_previewStart; ///< Loading the web engine takes 300 ms of this thread: not before the first keys can be typed.
    Closing m_closing = Closing::No;
};

} // namespace galley::app
