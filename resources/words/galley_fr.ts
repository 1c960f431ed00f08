<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Galley</name>
    <message>
        <source>
With every command:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
With every command: --library DIR, --json, --quiet, --help.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · branch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · commit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! The check found %1 things that should not go out like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! The check found something that should not go out like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! This looks like a secret. Once it is pushed, everybody has it, for good:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>"light" or "dark"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2, “%3”: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 posts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (1 post)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (every new post)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Edit it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It can be changed as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2” in the menu %3, which would have no keys then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters; search engines cut it after about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comments marked as spam or in the trash were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commits up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 earlier commits go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files cannot be read as they should be:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files in %2: %3 written, %4 removed.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the text of an earlier version now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the text of the backup now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, line %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a copy: the post stays published at its old site.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged, and there is no other copy: look it through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves it out until it is built after that date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves out posts that are dated ahead; this one is shown as soon as it is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new posts are taken in; look again for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters that search engines show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the branch “%2”, pushed to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the branch “%2”. There is no remote yet, so it stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures are inside the text. Move them to the media store?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places in %2 posts would be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places in %2 posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places of the damaged file cannot be read: what stood only there is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places to look at in %2 posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places to look at in one post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts are in the site again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts are left as they are: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts are new in the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts came from the backup “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts change, in %2 places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts lie outside the folders of posts. They are in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts outside of them are in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts were changed here and in the site, in the same places. Your texts stay until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts were changed here and in the site: they hold both changes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts were changed in the site, and here with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts were moved in the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts were removed for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts, %2 of them drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts, all is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows it at once, although its date lies ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 texts should be looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things were put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were left as they are, such as “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be left as it is: %2
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 words against the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, chosen, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: The template cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which drafts %2, pages %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, shown below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Press to take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose a place to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: commit %2, not pushed; readers see it when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: commit %2, pushed to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no. %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: rows from number %2 on cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bulleted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Centre the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check and repair the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with the site’s text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Emoji…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Font of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to a heading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Images and files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this post as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learn “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a table of the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message of each commit: {title}, {action} and {slug} are those of its post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message of the commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mine everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to another site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a site repository…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the site in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remote (may wait)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows below the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the daily backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snippet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Task list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theirs everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tidy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try a sample site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Typewriter scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Typewriter: the cursor's line stays at one height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this form for all posts of this site: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;WebP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write on meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write to its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the site's own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 post was removed for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Made the blog “%1” with three posts and a remote of its own, in a throwaway folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Wrote “%1” into the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Publishing it will change these files:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Commit %1 is on the branch %2, and the remote holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Hugo, Jekyll or Markdown site that you have. Nothing in it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blog from nothing: a folder, a git repository, its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket or a repetition may lack its other half; write \ before a character that is meant as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of many posts can be undone after it was made; name a site to take back what was last published there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of many posts cannot be looked at before it is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commit needs a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the text is in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter needs a name to be found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A git command is at work in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hook of the remote “%1” refused the push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of %1 characters is too long to be edited here; %2 are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A merge, rebase or the like is going on in this repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message cannot be blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message knows no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new commit on “%1”, pushed to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new commit on “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page at “%1” would lie outside the folder of the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the library cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is inside the text. Move it to the media store?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post already has another file named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of “%1” names something in “%2” that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sparse checkout leaves it out of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template needs a name to be found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in the library “%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of %1 characters is too long to be edited here; %2 are the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that takes back a change of the post %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text whose post could not be read is a draft now (%1): look whether it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token may have expired: make a new one on the server's site, then try again and give it when you are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole post, front matter and text. ${date}, ${date:yyyy}, ${time} and ${title} are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {{tag}} or {{#section}} that starts there is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key of Anthropic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key of Brevo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key of Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key of Mailchimp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key of Mailgun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key of New Relic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key of OpenAI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key of Postman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key of SendGrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key of Twilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a closing line like the first one before the text of the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column a&amp;fter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a column b&amp;efore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line such as: %1 = "…"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row &amp;above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row &amp;below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add front matter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it with “git remote add %1 ADDRESS” in the site's folder, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with “git remote add origin ADDRESS” in the site's folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one with “git remote add origin ADDRESS” in the site's folder; your commits wait until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the category “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the category “%1”, removed “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the tag “%1”, removed “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, or words of a post's title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: %1
File: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a tag to posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align the column le&amp;ft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align the column ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All posts are as they were; begin again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also while Galley is closed (systemd looks every minute)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among your own commits that the remote does not have is a merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of a post is galley://post/ and its id, as “galley list” shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, or words of a post's title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image that no post uses is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Galley (process %1) has the library “%2” open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another item of the export has the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is spoken from Galley's next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another post has the slug “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another post of this site already has the slug “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed “%1” while you were typing. The post holds both changes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed “%1” while you were typing. Your text stays; the other one is kept as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is changing this repository right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the library “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tag, then Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1 checks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as can be told nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it where the requests are, or say “galley site set %1 --branches direct” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its operator whether the key was changed; only then remove the old one with “ssh-keygen -R HOST”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for the right to push, check which account is used, and that the token may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who did it; then decide with git in the site's folder which commits are to stay. Nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the remote what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;all places with these letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the &amp;next place with these letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author of commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;ring back this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace takes the keys away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the front matter nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring both together with “git pull --rebase” in the site's folder, then push again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring both together with “git pull --rebase” in the site's folder, then push again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring both together with “git pull” in the site's folder, then push again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back, or connect the disk that it is on. The posts are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it in once more, when it is at rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in the posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in the posts was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing the files along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings a folder of Markdown files (Obsidian, Bear, iA Writer) into a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings back the text of a version or commit; the present text is kept as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the posts of a Blogger backup (Atom) into a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the posts of a Ghost export (JSON) into a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the posts of a WordPress export into a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the clocks of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras write down where a picture was taken; it is taken out unless you keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can “%1” be published?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot add the remote “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot apply git's line end rules to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot find the commit %1 in this repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot find the program “%1”, which belongs to the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot list the files of “%1” in the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make a git repository in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot note what “%1” holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open the repository in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot open the site's folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot prepare the files for this repository's hooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot put the file “%1” in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read a commit that is to be put on top of the remote's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read git's index of this site, which is kept in several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read git's index of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the date “%1” for the commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the git attributes of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the history of “%1” in the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read the newest commit of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read what the commit %1 did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read which branch is checked out in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read “%1” from the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot set “%1” aside as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot start the program “git”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell what your commits and the remote's have in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell which commits of “%1” the remote has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot use the file “%1” of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot work out what the commit would hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write a commit as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write a commit on top of the remote's into the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write a temporary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write git's log of the branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write into the repository of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the commit into the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the file “%1” of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the list of files into the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write the message for this repository's hooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write your name in the repository's configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write “%1” into the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a &amp;field of all posts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a post first, or push the commits that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change and publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it in the front matter, or in the site's configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it in the posts one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that by hand, then move the post again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the line to: %1 = …, with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the list of submodules with git itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the post, then publish it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the s&amp;nippets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the slug of one of them, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the slug of “%1”, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the slug to letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the style of &amp;links…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the theme there, or give that folder another name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this post by hand; quotes may be needed around the new value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed with other posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes metadata in all posts of a site, as one step that can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes metadata: title, slug, date, tags, description, draft, any key; KEY= takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the posts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for a missing comma, quote or bracket, or one too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its folder and the room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check one to rename it, or several to make them one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check out the branch that is meant with “git switch”, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a file that you may read and write, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is yours and smaller than 4 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is yours and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder can be written and has room, or name another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder can be written and has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may read it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder of the library can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the site's folder is there and that git runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write in the library's folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write in the site's folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write there and that there is space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write there and that there is space; the text is safe in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write to this file and its folder, or choose another library folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write to this folder, or choose another one with --library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write to this folder, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and the remote's address (git remote -v), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection, then try again: nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection, then try again: the commit is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk that holds it, then start Galley again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, and look at “git status” in the site's folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and that no other git program is at work, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and that you may write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and that you may write to the repository, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and that you may write to the repository, then push again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and that you may write to “%1”, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and that you may write to “%1”, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and the disk, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and the disk, then push again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and the paths of the posts, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in git's configuration (git config --get-all http.proxy) and in the environment (https_proxy), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the remote's address (git remote -v), or make the repository there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the remote's address and this computer's clock; for a server of your own, set http.sslCAInfo in git's configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the site's .gitattributes files, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user.signingKey and that the key can be used (git commit -S), or switch commit.gpgSign off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user.signingKey and that the key can be used (git commit -S), then push again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check “core.autocrlf”, “core.eol” and the site's .gitattributes files, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1 posts, %2 versions and bases, %3 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking links, images and addresses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the site was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking what lists show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name of whole characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new folder, or open the site that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name: file systems take 255 bytes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time that lies ahead, or publish the post now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backup; the daily ones are in the folder “backups” of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the backup, best on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, such as “post/my-post”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name: git knows only a file by this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name: this one would reach into git's own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for the post, or publish the file that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place; the text is still in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port, or none, so that a free one is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another slug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these with --format: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose that site in the list of sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a site that is kept in git, or make a new site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “direct”, or “per-post”: each post to a branch of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “on” or “off”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “stay”, or “follow”: as title and date say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone it into a folder of its own, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it with the same signs it opens with, and leave the text below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close its brace } before the text of the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs to free memory, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the text when it is &amp;dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the text when it is &amp;light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands beside this window will not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit it with git, or unstage it with “git restore --staged”; then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit or take back what the details name (git status), then push again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit that change or take it back, then publish again; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit the site's settings, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit your change or take it back, then push again; nothing was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits posts to their site and pushes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed as %1 on %2; not pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed as %1, but not pushed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed as %1, but not pushed: readers see no change yet. %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed as %1. Add a remote to publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed as %1. There is no remote to send it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed, but not pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed, but not pushed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed, not pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both texts (Post &gt; Compare with the site's text, or “galley resolve”), then publish it again. Both are kept as versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint of its key with the one that its operator publishes and accept it when you are asked, or connect once with “ssh HOST”; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two texts, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them once more; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing it with the newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the file to UTF-8 (with iconv, or “Save with Encoding” in a text editor), then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converting a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a theme into the site's folder, to be changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies posts to another site, rewritten for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as rich te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it in parts, or save it as a file and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its folder to a safe place first, then restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy one that is there: galley theme copy broadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the words, sentences and characters of a post, without markup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;raft: not to be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that disagree with the file’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that lie ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the colum&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the ro&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details to unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not align the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not connect. Ask its operator for the server's present key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of word processors are made by the program pandoc, which is not installed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts that are published all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate d&amp;ownwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate u&amp;pwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each commit carries your name and e-mail address, and git does not know them yet: fill them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each post has a %1 of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each post is kept for %1 days, counted on days on which you use Galley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each post is published to a branch of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier commits that go along: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier texts, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the front matter as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Em&amp;oji as names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emptying the trash was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the search (git bisect reset), then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the heading; Alt and the arrows move its section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the post at that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every new post begins as this template; “” as none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every new post of this site begins like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every place is shown here first; a click leaves it out. Undo takes it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export in several parts, and bring in one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it anew from where it came, and put it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it anew under Settings &gt; Advanced &gt; Import/Export in Ghost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it anew with Tools &gt; Export in WordPress, and choose “All content”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as a page (html), which word processors open, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the blog anew, and bring in that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the blog anew, or bring in what comes before that place (--keep-good).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the library again, or take the folder from a copy; nothing of it was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;olding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIND is a regular expression; WITH may hold $1, $2 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it with “git fetch” and “git branch”, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch them (git pull --rebase in the site's folder), then push again: nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching what others sent to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field, such as author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by tag, category or year; saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a &amp;post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find within the selected text only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds posts by words, "phrases", tag:x, state:x, after:2026, -word …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the server's key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish applying the patches (git am --continue) or give it up (git am --abort), then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it or take it back, then push again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the cherry-pick (git cherry-pick --continue) or give it up (git cherry-pick --abort), then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the merge (git merge --continue) or give it up (git merge --abort), then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the rebase (git rebase --continue) or give it up (git rebase --abort), then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the revert (git revert --continue) or give it up (git revert --abort), then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For readers who cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the site, not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space there, then push again: the commit is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From page to page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “%1” %2 posts came in, and %3 were here already; %4 items are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “%1” %2 posts would come in, and %3 are here already; %4 items are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front matter as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front matter that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley %1

Write a post, see it as a page, publish it as a git commit.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley %1: write a post, see it as a page, publish it as a git commit.

Usage: galley [FILE.md]          opens the window
       galley COMMAND [WORDS]    does one thing without a window

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley &amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley brings along: %1. A theme of your own lies in %2/%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley brings no theme “%1” along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley cannot make a site of the kind “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley ended before the commit was made; nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley is already publishing to this repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley makes these pages from the posts. They come in the same commit, so that the site shows what the posts say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley was interrupted last time. Nothing that reached the library is lost:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley's own keeps the words calm and colours only code. With another theme, links, quotes and signs take its colours too. Letters are kept readable on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git does not know your name or e-mail address yet, which each commit carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git is in the middle of something in this repository, which a commit would mix up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a path inside the site, without empty parts, “.” or “..”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an address like https://example.org/me/blog.git or git@example.org:me/blog.git.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a new value with %1=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a title, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it an address that begins with https:// (git remote set-url %1 ADDRESS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one; it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one; it stands at the head of every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of the posts another slug, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another slug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file one kind of line ends, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the longest side in pixels: --max-size 1600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the public part of your key (~/.ssh/*.pub) to the server, or load the right one with “ssh-add”; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a Press site another theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a post a new text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a post another slug: file, media, redirect and links from other posts follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives posts to another site, rewritten for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next hit (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous hit (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes the way to a site's remote, changes nothing, and names what stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going the way to the remote, without changing anything there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ow long is it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of the post are listed here. Begin a line with # to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello from the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you sign in to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the publish is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large should the table be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How should posts of “%1” link to each other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this text differs from the text as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is what you want, add --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the window closes now, what you typed since is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you know them, say that you trust this site (“galley site trust”), then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust it, run git config --global --add safe.directory "%1", then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1 of %2: “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif *.svg *.avif *.bmp *.tiff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images from the web are not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images that are slow to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images without a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other languages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the %1, here:
%2
there:
%3
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the line &amp;above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the line &amp;below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash, where it is kept for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Galley again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Galley anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Galley anew: %1 belongs beside galley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Galley anew: its parts are of different versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Git LFS and run “git lfs install” in a terminal, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Qt's image format plugins (qt6-image-formats-plugins).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Qt's image formats (qt6-image-formats-plugins).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and unlock a keychain such as GNOME Keyring or KWallet; without it passphrases and tokens are asked for again each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install git: pushing, hooks and signing need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it (on Debian: sudo apt install git), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it (on Debian: “apt install pandoc”), or export as a page (html) instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one, such as the package hunspell-en-us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into which site are the posts to go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to that site already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has other languages: move them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a link to another place, which Galley does not follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a list of lists or maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a repository of its own (a submodule): open this folder as a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in Git LFS and was not fetched: run “git lfs pull”, then open the site again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the library; publish it to put it in its site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 16 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than 16 MB: divide it into several posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not as long as the archive says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear what is to be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the library any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stopped. Let it go on with “kill -CONT %1”, or end it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to another host, “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still carry the command out: look with “galley list” before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still name the place where it was taken; look at it elsewhere first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names “%1”, which lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs no words: readers who cannot see it miss nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was for some readers alone (%1); it comes as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent by mail and never shown on the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was time: “%1” is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would unpack to %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its HTML is nested deeper than any browser reads; only its words came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address is written in a way that cannot be changed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its commits are not signed when Galley makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files lie on top of each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its front matter cannot be read and stays in the text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its generator, or its configuration, has a folder for all images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its history shows the texts that it had; each can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its hooks do not run when Galley publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name is not UTF-8: rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its page would be larger than 16 MB: divide it into several posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KaTeX is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a custom field as a key of the front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both, mine first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one first: galley template save NAME FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only one of the keys with this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a whole post as a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps files with a post and prints the Markdown for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept while you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept; it is offered when the image is put in a post again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys can be changed in the settings. Ctrl+Shift+P finds any action by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Galley's window open, or let another program, such as cron, say “galley due” every minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave in it only what every new post begins with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out either --library or the ids of the posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the others out; “galley resolve ID” shows both texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets publishing run the hooks and filters that a site's repository names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: “%2” becomes “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links have no style “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that lead nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to a heading that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to other sites, and links that lead nowhere, stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists a post's versions and published commits, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists images and files, the largest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists posts, last changed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the settings, tells one, or sets it; a window that is open takes it up at its next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the sites of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the tags with the number of their posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the themes that a Press site can have; a star stands before the one it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what new posts of a site can begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load i&amp;mages from the web for this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load them for this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest side of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest untouched first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the change once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the posts that are named; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the site's history with “git log” to see what happened to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what will be published once more, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what will be published once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for changes in the site’s &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the versions of the post, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the posts through; “galley check” looks at the library again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it opens elsewhere, then drop it here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look with “galley list”, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at %1 posts, %2 versions and %3 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the change was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the site was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what will change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for links to this post…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the posts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the posts was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the posts: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the posts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the site was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for broken links, missing images, dates that disagree and the like in a site's posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks through the library for anything that is not as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made addresses of the links between posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made references of the links between posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made relative addresses of the links between posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the site “%1” in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it simpler: one repetition within another, as in (a+)+, has to be tried in all ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it with its own program, then open it with “galley site open”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one under Settings &gt; Manage blog &gt; Back up content in Blogger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one with “ssh-keygen -t ed25519” and give its public part (~/.ssh/id_ed25519.pub) to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then start Galley again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again; what was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose another disk; the library itself is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make several posts of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the front matter shorter than 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the hook check only, or commit this post with git itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the hook keep to the files of the commit, or commit this post with git itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a blog: folder, repository, settings, pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a draft and prints its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one file that holds the whole library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the pages of a Press site from the files of its folder; only what changed is made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown. Tab indents; Ctrl+Tab moves on to the next field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as no draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend all %1 of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the block at the head of the text, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what it says (see the details), then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what it says (see the details), then push again: the commit is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend “%1”, or publish all the same with --despite-checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended what the check of the site found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More &amp;cursors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most servers take a token here instead of the password; it is made in your account there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;images beside their posts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it aside, or open it again: both texts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it elsewhere, or choose another library folder; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the column &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the column &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the post to the folder of drafts instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the row &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the row &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the tras&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved images to their posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves a file that no text names to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves a post to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves images that only one post shows into that post's own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves posts to the trash, or lists what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder below %1, such as “content/blog”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder that “galley export --library --to DIR” has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a new file or folder with --to PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a new folder for the library with --library DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a place that is new or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it with --body-file FILE, or pipe it in with --body-file -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it with --site NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it with --slug S.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it with --to SITE; “galley site list” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its folder, the one with galley.toml, or its name in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of them in the place of the *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder of the blog's files, such as wp-content/uploads, or a ZIP archive of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder that holds the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the posts by their ids, or a step of many posts with --step N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them by their ids, which “galley list” tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, in all posts that use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names to be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post from a te&amp;mplate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New posts begin as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New posts begin empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New posts of this site can begin as “%1” does now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unknown &amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No branch is checked out in “%1” (a detached head): a commit would belong to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new post was taken in; look again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other program has changed this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post and no file of the site has this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post has the category “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post has the state “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post has the tag “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post has to be changed for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post here has a tag, a category or a date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post holds this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post is like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post of the library has an id that begins with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No posts here yet. Press Ctrl+N to write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No redirect could be written: %1 will be gone, for this site has no way to lead readers on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, stay away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken yet: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used in any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet. One step stands in the way:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes from the Harbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed in the folder of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these letters in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it stays; begin again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the damaged file can be read, and there is no backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the damaged file can be read: what was written after “%1” was made is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; begin again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; publish again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found in the posts of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found: links, images, dates and front matter of all posts are as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published from here yet. Each publish will stand here, with what the remote said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published to “%1” from here that could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was renamed; do it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the list ane&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a damaged export take what comes before the damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the branch “%1”, then to %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the branch “%1”; there is no remote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One earlier commit goes along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file cannot be read as it should be:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for &amp;each post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level &amp;higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level d&amp;eeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One new post is taken in; look again for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its tables has more than 256 columns or 20,000 cells: divide that table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One paragraph has more than 5,000 lines: divide it by blank lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One post changes, in %1 places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One post changes, in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One post outside of them is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only decoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in these folders:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of --here, --there, --both and --file can be meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tell what would come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again whenever you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as a site, or choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it by: [settings.%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a browser to see where it leads; if that is right, set it with “git remote set-url %1 ADDRESS”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with that Galley, or choose another library folder; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the library again, then make the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the request at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the site again to see both texts; nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “%1” as a site of its own, and publish there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened “%1” (%2): %3 posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the site was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other values stand for the same anchor and would change with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other values would change with it, or it would not read back the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others had changed the same place on the remote; both texts were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ush what is committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part it into several lines in another editor, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts are published to the site's branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts cannot be exported as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts cannot be marked as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts of a future date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts of this site keep no images beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts of “%1” go to branches of their own, so Galley takes none off the site by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts that share an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts that use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts that would be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview as &amp;wide as its pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview as on a &amp;tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview as on a des&amp;ktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview as on a p&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints how to use Galley or one of its commands, or what a shell completes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the HTML that the preview shows for a Markdown text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the texts of a site as they stand now, drafts among them, for programs that show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that this repository runs, and that you do not trust yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish &amp;all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a post first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish at a &amp;time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish directly to the site's branch, or take the hook away for this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish it all the same: it is no &amp;secret, or no longer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the other posts when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the post again to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the posts of one site at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish this post with git itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish to another branch and open a request there, or ask for the right to push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish with git itself, or clone the site anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish with git itself, or clone the site into a repository of the usual kind (SHA-1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published as %1 on %2 and pushed to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishes a post at a time: 2026-12-01 09:00, with a zone behind it if it is another, or 18:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishes the posts whose time has come, also those of times that were missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing here would run programs that this repository names: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing met a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing “%1” may run its hooks and filters now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push again when you like: nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push of what was committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push to a bare repository, or set receive.denyCurrentBranch there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed as %1. The remote was asked and holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed: the remote was asked and holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a long video on a service for videos and link it, or make the file smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes around a value that holds “: ” or “ #” or that starts with a sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put quotes around a value that starts with * or &amp;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a backup in the place of the library, which is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the library together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting your commits on top of the remote's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes, lists or emphasis stand more than 64 deep within each other: reduce their depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of %1 will be led to the new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers who cannot see the image are told nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading ease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the posts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the site was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the texts anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading time in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what can be read of the damaged library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 posts for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove 1 post for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for ever…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed for ever: %1 posts, %2 files.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the category “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes posts in the trash for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename &amp;tags or categories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it to another slug and publish it, then give it this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the image, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the post once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the post or file that it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the category “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the tag “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renames a file in all posts that use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renames a tag in all posts, or merges several, also with NEW where that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair it with “galley check --repair”, then make the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all hits; one step to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace in the posts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the link or file “%1” by a real folder, or choose another place for the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this hit and go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced “%1” by “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces a text in all posts, as one step that can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup that has them, or look for them in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup, or move the file elsewhere to begin a new library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it, then rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich text of %1 is too large to be turned into Markdown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run git config --global user.name "Your Name" and git config --global user.email you@example.org, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “git fetch” in the site's folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “git fsck” in the site's folder and mend what it reports, then push again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “git fsck” in the site's folder and mend what it reports, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “git fsck” in the site's folder and mend what it reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “git fsck” there and mend what it reports, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “git status” in the site's folder and mend what it reports, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “git status” there and mend what it reports, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “git switch %1” in the site's folder, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “git switch main” there, or make a branch of it with “git switch -c NAME”, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “git update-index --index-version 4”, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “git update-index --no-split-index” and “git sparse-checkout reapply --no-sparse-index” in the site's folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the filter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the hook “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 with a text editor, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8, then bring it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8, then give it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text, without control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file in that encoding, or take “working-tree-encoding” off it in .gitattributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters, tags, categories and years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving works again: everything you typed is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are: git config --global user.name “Your Name”, and user.email likewise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “galley site sync %1” to take that in, then try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says in posts that they are drafts, or no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says where a site's posts lie, how their files are named, and what of its git runs when you publish; writes nothing into the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name or by keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the images of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sect&amp;ion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See its words in the details: the commit is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the activity for its words, mend what it says, then push again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the details, then try again: the commit is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what git says in the details, mend it, then publish again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends what is committed but not pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 in the whole site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one like https://example.org/me/blog.git or git@example.org:me/blog.git (git remote set-url %1 ADDRESS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the filter up as the site's authors describe it, or take it off .gitattributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set user.name and user.email in git's configuration anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings here are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the &amp;site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several commits of the post begin with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several files begin with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several posts begin with “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Should images lie beside their posts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;preview in full screen too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown when the mouse rests on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a Press site in the browser as it would be, drafts among it, and follows changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows both texts of a post that changed here and in its site, or says which it is to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole path on a throwaway blog, without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what was published and pushed, step by step, with the remote's own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing the commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in a wrong encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site %1, branch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites of this kind have no mark for drafts in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size and format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide through time: left is earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slug, date, tags and description of this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller than JPEG and PNG; all browsers of today show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart q&amp;uotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else may have pushed at the same time: fetch (git pull --rebase), then push again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sp&amp;elling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the text into several posts, or close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Galley with --library and a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you like: nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you like; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1; “galley undo %1” takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struc&amp;k out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch that folder to another branch, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the branch that has it, or change the post and publish it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke the last publish back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab goes from ${1:text} to $2 and ends at $0. ${date}, ${time}, ${title}, ${selection} and ${clipboard} are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag, category or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags or categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in with that Galley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out (git remote set-url %1 ADDRESS): Galley asks for it and can keep it in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the text first; what no text names can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the text, and have it replaced where it is used if others have seen it. If it is none, allow it (--allow-secrets).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the texts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the trash, then publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the trash, then say when to publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, or write it anew in the other site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the posts of one site at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that change into the post, or commit it with git; then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that line out of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the control characters out of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the hook away, switch hooks off for this site (“galley site set SITE --hooks off”), or commit this post with git itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the later publish back first, or change the post and publish it again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the link away, or have the pages made in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the post o&amp;ff its site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this post off its site?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this publish back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is in the blog's trash too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a file out of the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a site that is there into the library; changes nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a tag from posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an exported library into one that is still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the last change of many posts, the step named, a publish (p12, or its commit), or what was last published to a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes in what changed in a site's folder and repository; writes nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes posts off their site; they stay here as drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes posts out of the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in %1 files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in the posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of this post, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells how it stands with what Galley needs on this machine; changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what Galley makes of a site: kind, folders, posts, what was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open the key; try once more. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the whole path. Make your own blog with:
     galley site new DIR --title "My blog" --remote URL
     galley new --site "My blog" --title "First post" --body-file post.md
     galley publish ID
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Galley that has the library “%2” open (process %1) does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Galley window closed before the command was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this post does not come from a slug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of “%1” holds a password, which other programs could read while git runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of “%1” is not one that Galley publishes to: it would start a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of “%1” leads on to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “%1” is damaged; the library was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block no longer ends where the text begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blog's files: a folder such as wp-content/uploads, or a ZIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch was changed while it was brought in step with the remote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch “%1” has moved on since this publish was prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch “%1” has no commit to push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch “%1” is checked out in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch “%1” is not checked out in this repository any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch “%1” is not in this repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch “%1” is only another name for a branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch “%2” is protected on “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes do not match the hash that was kept with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of the site stops this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks are set forward then, so it is published at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “galley history %1” shows those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “galley history” shows the texts that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “galley list” shows the posts that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “galley media list” shows the files that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “galley site list” shows the sites that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “galley tags” shows the tags that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “galley undo --list” says what it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “galley undo --list” shows the steps that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “galley undo --list” shows those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “galley undo --list” shows what can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit %1 does not hold this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit %1 is not on the branch “%2” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit could not be signed, as git's configuration asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit is kept here; it is sent when the network is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit on the branch “%1” could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commit was made, but the disk did not take all that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration of “%1” names no address to ask for the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to “%1” was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily backups are in the folder “backups” of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged library cannot be copied to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged text is its newest version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop's own serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not confirm that the commit is safe on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the copy “%1” cannot be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the library folder “%1” is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the library “%1” is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export holds its text in Ghost's own form alone, which was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export holds its text without form; look at it on the old site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export is damaged in line %1, before its first post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export is damaged in line %1, behind the post “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export is damaged in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression takes too long on this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression “%1” cannot be read from its character %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file and its images move, links from other posts follow, and readers of the old address are led on where the site can do so. Nothing is published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read, or is too large for a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file defines entities of its own, as no export does and attacks do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds this text now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file moves as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of a published post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of “%1” was deleted in the site. The post is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of “%1” was deleted in the site. You had changed the post, so it stays here as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is larger than any export of a blog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is not a library of Galley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file's name says %1, the post itself %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files here cannot follow what others sent to the remote: something of yours is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of %1 posts were deleted in the site. The posts are in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of %1 posts were deleted in the site. You had changed them, so they stay here as drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter “%1” could not take in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” for the daily backups cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is already open as the site “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” of the site is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formats are source, html and json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forms are text, man, bash, zsh and fish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter cannot be read; the trouble is on line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter cannot be rewritten for the other site: %1 would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is a program, which Galley does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is rewritten for that site, and images go along. A post that readers find at its old site stays there; the other site then gets a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter of “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter that starts on line 1 has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter would no longer say what it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the post shows the versions that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of “%2” on “%1” was rewritten: commits that you have are no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hook “%1” of this repository looks at what is checked out, and “%2” is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hook “%1” of this repository refused the commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hook “pre-commit” left files that Galley cannot commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hook “pre-commit” would have more committed than this publish: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hook “pre-push” of this repository refused the push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hooks of this repository left the commit without a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image cannot be written as WebP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is %1 large: it is slow to load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image “%1” of the post %2 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change before Galley ended cannot be read; what was saved before it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last push was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last try: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library folder “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has damaged parts, so “%1” was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no images yet. Choose one from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in “%1” holds something already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is the one of “%1” now, with %2 posts. The one before is kept as “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is the one of “%1” now. The one before is kept as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library of “%1” came in: %2 sites, %3 posts, %4 versions, %5 media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was closed while it was being copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was damaged. It was put together again with %1 posts and %2 versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” is empty, so it was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” is in a folder that %2 copies, which can damage it while Galley is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” is on a network disk, where it can be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Galley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be changed in this front matter without saying something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of the library is kept as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new file or folder that they go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side did not answer for %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other text is on the paper. Yours is kept as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page says twice, or for no command, “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page still shows an earlier text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was not printed. Look whether the printer is ready, or the folder can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages cannot be made in “%1”, among the site's sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages were not made, as you wished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has no heading “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has no version or commit “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post holds that text already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is dated %1, later than that: %2 leaves it out until the site is built after its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is dated %1, later than that: %2 shows it at once all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post says that it is a draft, but %1 does not know “draft” and publishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was changed while you compared its texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post “%1” already has the slug “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post “%1” has no heading “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post “%1” has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post “%1” has no version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post “%1” has the same address: only one of them can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posts of “%1” are looked for %2 (%3 found); the names of their files %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview cannot be loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview does not run for root, because it could not be locked in: start Galley as an ordinary user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is not installed: “galley-preview.so” is not beside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview “%1” belongs to another version of Galley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program pandoc could not make the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program “git” is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy between here and “%1” does not let git through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The push ended without an error, but “%1” holds another commit on “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote changed “%1”, and so did you, without a commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote has an address to publish to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote has no such branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote held the same change already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote “%1” did not take the push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote “%1” has commits on “%2” that you do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote “%1” has no space left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote “%1” has “%2” checked out and takes no push to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote “%1” is busy with “%2” or its name is taken there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote “%1” refused the push to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository “%1” belongs to another user of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository “%1” uses SHA-256, which Galley cannot serve yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository “%1” uses “%2”, which Galley cannot serve yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample posts are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not match the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the last one; it may have expired. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is found under its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lets you in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of “%1” cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of “%1” did not accept your key or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of “%1” did not accept your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of “%1” does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of “%1” does not prove who it is: its certificate is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of “%1” has a fault of its own just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of “%1” is not known to this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of “%1” shows a key that was revoked: it is not the one you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of “%1” shows another key than before: it may not be the one you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of “%1” was not found under its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server proves who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of “%1” are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site already has another file at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site answers with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site cannot be shown at port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site does not answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has no such file, and the library neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has the theme “%1” now. Look at it: galley serve. Its pages follow once galley.toml is committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is at %1 until you press Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is in a git repository, on a branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is shown at %1 while this window is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site that they go into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site's texts cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ssh key %1 is locked. It is asked for once, until Galley ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The states are draft, scheduled, changed, published (or committed, pushed, live), conflict and trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step %1 changed nothing that is to be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step %1 is taken back already, or still under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The styles are address, reference and relative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “%1” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “%1” is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text could not be compared with the original: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed since this was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than %1 MB; it was cut there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8, so it cannot be changed without damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8, so it would not arrive as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not in UTF-8 here: some programs show it as other characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too large for the library “%1” or for the memory of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text itself needs these keys to move, mark, copy or delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of %1 is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of %1 is lost; it began: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of commit %1 is back; the text before it is version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the post %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the post %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that this comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was on several pages; it is one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was too long and was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme cannot be put into %1 safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme is in “%1” now: change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timer cannot be installed and removed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of a document of several posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty. Posts that you move here are kept for %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has a tag, which only its generator understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value holds further values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is written as each post writes such values. Pages and drafts are changed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole library or some posts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole library, as a folder that “galley import library” takes in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs one; all commands work without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no settings here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet. Paste or drop an image into a post to keep it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a git repository in “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a page, but not this post on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a remote “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file %1. Change the slug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a post at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a site named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already another file at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something else at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than can be shown; replace these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Press site “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change of posts to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dictionary. Install one for your language (hunspell).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier text yet. Galley keeps one at each pause in your writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1” in the media store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder or archive “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no form of help called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no new slug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no note “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other site in the library yet. Open or make one from the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place for the copy that is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no post “%1” in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no publication %1 in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no publication %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no repository at the address of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the tour's files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved filter “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site to go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site “%1” in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no systemd here that would run something at a time for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to take back: the site holds none of it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to publish: the repository has all of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to publish: the site already holds this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take off; a draft is seen by nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in “%1” already, which was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages are for this machine alone, at 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These posts belong to different sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is written as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be part of an address. Use letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be part of an address: use letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be published yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has never met the server %1. Its key (%2) has this fingerprint; compare it with the one that its operator publishes:
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is in a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk takes “%1” and “%2” for one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is UTF-16 text, which Galley does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder may not be read: change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This formula is longer than a formula may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This formula takes more time or memory than a formula may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is kept in the library; nothing is written into the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a request that can be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the text as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is for typing. Add Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is not shown: it is too large, or of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post has no second text that waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post in other languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post was not opened from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post was not published from here, or that was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This removes %1 posts with all their versions and images. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This removes %1 posts with all their versions, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This removes 1 post with all its versions and images. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository has a hook “reference-transaction”, which Galley cannot serve yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository has no remote to publish to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository has no remote “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository runs programs of its own (%1): publish a post there once, to say that you know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository runs programs of its own: %1. Publish only if you know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository uses %1, which Galley cannot serve yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site publishes whatever lies in it, drafts too; publish this post when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system cannot write WebP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes back commit %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text cannot be shown as a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has no front matter that could hold “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is not in UTF-8, so it cannot be shown here without damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text takes too much time or memory to show as a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is past: choose one that lies ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would publish a secret: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three posts and a remote of their own, to publish to at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the tas&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: left is earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take a post off its site, say “galley unpublish ID”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today's backup was not made. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today's date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tras&amp;h…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this site and publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a &amp;sample site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment: the commit is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while: the commit is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it is done. If no git program is running, one has crashed: remove “%1”, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: the commit is kept here, and nothing half done counts there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try “galley check --repair”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying whether “%1” takes a push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files of this publish want the path “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of these posts would both become “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name by which you will know this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name without a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type more of the commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type more of the hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “yes” to connect: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed before Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;ndo the last change of posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined: only in this version. Struck out: only in the text as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it with another program, and name the folder instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpublish %1 posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpublish “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstage it with “git restore --staged”, or choose another place for the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: galley %1 %2

%3
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name of letters, digits and hyphens, such as “origin”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use items without commas or semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use items without spaces, or edit the front matter as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use spaces, not tabs, and quotes around a value that starts with a sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the server of its own generator; the preview shows its posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the window that is open, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is back; the text before it is version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of the post %2 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done with what it does, or end it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited 5 seconds for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for another git program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a search finds is sorted by how well it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can new posts of this site begin with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs elsewhere is joined already. Whichever you choose, both texts stay among the versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it show? For readers who cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does “%1” show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in th&amp;is site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in this site?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still there can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the new site called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the passphrase of your key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the password of “%1” on %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lists show of the post “%1” (%2) is not what its text says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be replaced in the posts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the address of this post end with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the post begin with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check of the site found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the image says of itself cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the post will say, with all changes marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they become; not needed where the ending of PATH tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was begun is taken back when Galley starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pub&amp;lished…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was published of the post %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was published, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type stays in this window, and is saved as soon as that works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When should this be published?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where %1 keeps them: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the posts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you want to go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the PDF go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it to go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the backup be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the copy go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the link lead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the site be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save a copy of the text?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup should take the library's place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which emoji?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which field should all posts of “%1” have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder holds the site?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which image should be inserted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which image?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which posts are to be exported?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which site should these %1 posts go to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which site should this post go to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which snippet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which snippets do you want to have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tags or categories should get another name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tags should these %1 posts have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tags should this post have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which text is it to be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever keeps such an image can see that it is loaded, and from where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress fills the block “%1” in by itself; nothing of it is in the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words are right if one of these languages knows them. A post that names its own language, or whose site does, is read in that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of your own. A right click on an underlined word learns it; other programs know it then too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1=true or %1=false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write GIT_AUTHOR_DATE and GIT_COMMITTER_DATE like 2026-01-31T12:00:00+01:00, or unset them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a post, see it as a page, publish it as a git commit. Every word is kept from the first key on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a year, month or day: 2026, 2026-11 or 2026-11-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write another message, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each value after its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each value as key = value, with texts in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here, in Markdown. The title has its own line above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-11-22 or 2026-11-22T14:30:00+01:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as FIELD=KEY, as in subtitle=lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as KEY=VALUE, as in title="A new title".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as NAME=URL, as in GitHub=https://github.com/you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in --limit 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in tags+=travel or tags-=travel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as lines of “key: value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as the first word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as “2026-12-01 09:00”, with a zone such as “Europe/Berlin” or “+01:00” behind it if you like, as “18:30”, or “never”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it there yourself: in the table [theme], name = "%1".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it whole, as in https://example.org, or leave it empty for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one line about what is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one, or leave it out to have Galley's own again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the new name in the text; the file is found under both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the site's address there; the post is pushed all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the values here without so many levels or aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the address is to end with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {title}, {action} or {slug}, or a text without braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “galley mark draft ID...” or “galley mark ready ID...”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a file of the library to disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes posts to a file or folder, or the whole library to a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the links from post to post in one style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes. The remote was asked at every step and would take a push.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have written what you set out to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may write to the branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name, as commits show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is safe. Look for thousands of unclosed brackets or tags, and take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text stays here as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Draft] %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a category; several: all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour such as "#96300f"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a commit for each post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder of posts; may stand several times; "": guess again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language such as "en" or "pt-BR"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link in the masthead; may stand several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name such as "--accent"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table, opened by [%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag; several: all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag; “new” takes several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abbreviations and what they become, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access key of AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token of Atlassian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token of Databricks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token of DigitalOcean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token of Figma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token of GitHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token of GitLab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token of Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token of Hugging Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token of Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token of Notion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token of Shopify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access token of Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account key of Azure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address of the git remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also what the check of the site would stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address that starts with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address: https://…, mailto:… or /page/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier text: the number of a version, or a commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another remote than the one that the branch follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers something else than was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app token of GitHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>app token of Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are shown at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a line in the file _redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as git knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was before anybody chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask the site until readers find the post there, for ten minutes at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auth token of Sentry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins as this template of the site does; “” as none; when left out as the site's default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bot token of Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>categories instead of tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change, date, title or length; -date and so on turn it round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check     %1:%2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client secret of Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours of Markdown and code on dark paper; empty: Galley's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours of Markdown and code on light paper; empty: Galley's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commit to this branch, which need not be checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commit, but do not push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convert images to WebP where that makes them smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated earlier than this year, month or day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dated in this year, month or day, or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted in the site, kept here as a draft: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted, now in the trash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deploy token of GitLab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dictionaries, such as en_US, de_DE; as the desktop when never set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft, scheduled, changed, published, conflict or trash; may come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file of passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file of private keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow their titles and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>galley-%1.sqlite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git is merging it. Finish that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git@github.com:you/blog.git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height of a line, in letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the front matter of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is called as title and date say, with the next publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not set up in git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is set up in git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its date; now when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text, from a file or, with “-”, standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the line that is written in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps its name for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept %1 more days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept 1 more day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for %1 more days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for 1 more day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys of an action, such as Ctrl+Alt+P; by its place in the menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the program, such as de; empty: that of the desktop; holds from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last part of its address; made from the title when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave in an image where it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let systemd do this every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let systemd do this no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters of the text; empty: the desktop's serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load images from other servers in the preview of a site, by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loses the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make all pages, also those that did not change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend what can be mended, as one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or folder of a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or folder of a site; all when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or folder of the other site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no texts if the site's stamp is still this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing on standard output but what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere: its generator knows none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a post's branch, with {slug}, {date} or {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of its commits, with {title}, {action}, {slug}; "": Galley's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one place to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only list them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only list what can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only of this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the sources changed at this time or later (milliseconds since 1970)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those that no text names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only with the same capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the folders of posts, now in the trash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password in an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish “direct” to the branch, or “per-post”: one for each post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push to this remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push to this remote; may stand several times; "": the one that the branch follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puts right what can be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality of what is encoded anew, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readers still find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh token of GitHub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restricted key of Stripe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runner token of GitLab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale images whose longest side has more pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale larger images to this; 0: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret    %1:%2: %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret key of AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret key of Stripe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret key of age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret of a Shopify app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session token of Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcodes stay in the text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the preview beside the text in full screen too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows what would be changed, and changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed token (JWT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the letters, in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays as HTML: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops     %1:%2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd looks for posts no more; the open window still does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd looks for posts whose time has come every minute (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables, each opened by [[%1]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary access key of AWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text, a manual page, or the completion of a shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the commit's message; {title}, {action}, {slug} are the post's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the filter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder for the pages (otherwise docs in the site's folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of the library (otherwise the one in your data folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hook “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index extension “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a theme, such as "plain"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new last part of its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port at 127.0.0.1 (otherwise one that is free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the post's title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the posts that a change of many posts changed, in one commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prose that the manual page is made around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the setting “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site’s folder itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text, from a file or, with “-”, standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version of Galley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole text of this file; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year of its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token of Docker Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token of Grafana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token of HashiCorp Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token of PyPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token of RubyGems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token of Terraform Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token of a Telegram bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token of crates.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token of npm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger token of GitLab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn :names: into emoji while typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn straight quotes into curly ones while typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user token of Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 of git's index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait for their day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook of Discord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook of Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook secret of Stripe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what looks like a key or password is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what of the text is not veiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands at the head of every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the command does and takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was taken is taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where its kind keeps them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where readers will find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where they differ, both, one below the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where they differ, the text of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where they differ, the text of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether commits are signed where git signs them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it is a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the repository's hooks run when you publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width of the column, in characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width of the previewed page, in pixels; 0: that of the pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a title (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without it nothing is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workspace token of Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom of the letters, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) came back from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already has the file %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same address, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” asks for a password over http, where everybody on the way could read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a tag or category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be kept in the encoding “%2”, which .gitattributes asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be part of an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be published: “%2” is a file or a link in the repository, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be published: “%2” is staged in git and stands in its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be published: “%2” on the way to it is not a folder of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read; the trouble is on line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be set to a date that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the address of a remote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the path of a published file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check its folder and the room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not hold names with values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes through the filter “%2” (see .gitattributes), which is not set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changed since this was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no remote to publish to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has not been pushed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a script, which an image may not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds the whole library now: %2 posts, %3 versions, %4 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds the whole library: %2 posts, %3 versions, %4 images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds the whole library: %2 sites, %3 posts, %4 versions, %5 media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds too much, or is damaged, and is not drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds too much, or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a bare repository: it holds no files to write in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder or a submodule in the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a symbolic link: Galley does not write through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a symbolic link; pages are not written through one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is back in the media store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is committed as %2, but not pushed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is committed as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is committed, not pushed: its server is out of reach. It is sent when the network is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged, or no image: nothing can be read of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: nothing can be read of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is either true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is here as it stood at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is here up to %2, with %3 written since its last version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the site again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is live %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is named in the front matter or in a tag of the generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is new in the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address of a web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no backup of Blogger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-11-22 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no export of Ghost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no export of WordPress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no folder of the site “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no list that items could be added to or taken from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no step, publication or site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time to publish at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a git repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address of Galley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not as it was shown any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not as the library was written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not beside the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the site's repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not made by Press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not on its site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the folder of an exported library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not written in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is now “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one text again. Both are kept as versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one text again; both are among its versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is pushed as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is pushed, but not live yet %2 (%3). %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is shown in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is staged in git with a change of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the library itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large for a blog: %2; files up to %3 can be taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large for a blog: %2; the library takes files up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large or damaged, so it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large to be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large to be shown here: %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large to be shown: %2 × %3 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too long for a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is used elsewhere too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written (posts: %2, files: %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies in “%2”, which is a submodule: another repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies outside the folders of posts. It is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs more words: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of “%2” is nowhere to be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on line %2 of the front matter cannot be carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on line %2 of the front matter cannot be changed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” seems to be a “%2” that was once read in the wrong encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands for many settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in one text, in which these items could not be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes no more words than: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” waits for no time any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” wants an ssh key, and neither an agent nor a key of your own is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed here and elsewhere, in different places: one text can hold both changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed here and elsewhere, in the same %2 places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed here and elsewhere, in the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed here and in its site, in the same place. Your text is on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed here and in the site, in the same place. Your text stays until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed here and in the site: it holds both changes now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed here and on the remote, and it is no plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed here and on the remote, in the same place, so it was not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed here and on the remote, in the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed in the repository since Galley took it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed in the same place by a later commit, so this publish cannot be taken back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed in the site's folder by another program just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed in the site's folder since it was last published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed in the site, and here with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed while this was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was left as it is: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was moved in the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was never committed, so there is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not published: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was sent: its remote holds what was committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Galley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” will be published on %2, by the open window or by “galley due”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” will be published on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the site holds this text already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--%1” knows no “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--branches” knows no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--file-names” knows no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--library” needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“galley check” tells more, and “galley check --repair” mends what can be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“galley config” lists all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“galley help” lists all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“stay”, or “follow”: as title and date say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>”, “</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• The check found %1 things to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• The check found one thing to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %L1 characters …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⋯ The rest is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
