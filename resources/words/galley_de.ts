<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Galley</name>
    <message>
        <source>
With every command:
</source>
        <translation>
Bei jedem Befehl:
</translation>
    </message>
    <message>
        <source>
With every command: --library DIR, --json, --quiet, --help.
</source>
        <translation>
Bei jedem Befehl: --library DIR, --json, --quiet, --help.
</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> words</source>
        <translation> Wörter</translation>
    </message>
    <message>
        <source> · branch %1</source>
        <translation> · Branch %1</translation>
    </message>
    <message>
        <source> · commit %1</source>
        <translation> · Commit %1</translation>
    </message>
    <message>
        <source> · “%1”</source>
        <translation> · „%1“</translation>
    </message>
    <message>
        <source>! The check found %1 things that should not go out like this.</source>
        <translation>! Die Prüfung fand %1 Dinge, die so nicht hinausgehen sollten.</translation>
    </message>
    <message>
        <source>! The check found something that should not go out like this.</source>
        <translation>! Die Prüfung fand etwas, das so nicht hinausgehen sollte.</translation>
    </message>
    <message>
        <source>! This looks like a secret. Once it is pushed, everybody has it, for good:</source>
        <translation>! Das sieht wie ein Geheimnis aus. Einmal gepusht, haben es alle, für immer:</translation>
    </message>
    <message>
        <source>"light" or "dark"</source>
        <translation>"light" oder "dark"</translation>
    </message>
    <message>
        <source>%1
%2 %3</source>
        <translation>%1
%2 %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  %2, “%3”: %4</source>
        <translation>%1  %2, „%3“: %4</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>%1 (%2 posts)</source>
        <translation>%1 (%2 Beiträge)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3/s)</source>
        <translation>%1 (%2, %3/s)</translation>
    </message>
    <message>
        <source>%1 (1 post)</source>
        <translation>%1 (1 Beitrag)</translation>
    </message>
    <message>
        <source>%1 (every new post)</source>
        <translation>%1 (jeder neue Beitrag)</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (war %2)</translation>
    </message>
    <message>
        <source>%1 Edit it as text.</source>
        <translation>%1 Bearbeiten Sie es als Text.</translation>
    </message>
    <message>
        <source>%1 It can be changed as text.</source>
        <translation>%1 Es lässt sich als Text ändern.</translation>
    </message>
    <message>
        <source>%1 Repaired.</source>
        <translation>%1 Repariert.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” in the menu %3, which would have no keys then.</source>
        <translation>%1 gehört zu „%2“ im Menü %3, das dann keine Tasten hätte.</translation>
    </message>
    <message>
        <source>%1 characters; search engines cut it after about %2</source>
        <translation>%1 Zeichen; Suchmaschinen schneiden nach etwa %2 ab</translation>
    </message>
    <message>
        <source>%1 comments marked as spam or in the trash were left out.</source>
        <translation>%1 Kommentare, die als Spam gekennzeichnet oder im Papierkorb waren, wurden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 Commits</translation>
    </message>
    <message>
        <source>%1 commits up to %2</source>
        <translation>%1 Commits bis %2</translation>
    </message>
    <message>
        <source>%1 earlier commits go along</source>
        <translation>%1 frühere Commits gehen mit</translation>
    </message>
    <message>
        <source>%1 files cannot be read as they should be:</source>
        <translation>%1 Dateien lassen sich nicht lesen, wie es sein soll:</translation>
    </message>
    <message>
        <source>%1 files in %2: %3 written, %4 removed.
</source>
        <translation>%1 Dateien in %2: %3 geschrieben, %4 entfernt.
</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 Dateien, %2</translation>
    </message>
    <message>
        <source>%1 has the text of an earlier version now.</source>
        <translation>%1 hat jetzt den Text einer früheren Version.</translation>
    </message>
    <message>
        <source>%1 has the text of the backup now.</source>
        <translation>%1 hat jetzt den Text der Sicherung.</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>vor %1 Stunden</translation>
    </message>
    <message>
        <source>%1 in %2, line %3 (%4)</source>
        <translation>%1 in %2, Zeile %3 (%4)</translation>
    </message>
    <message>
        <source>%1 is a copy: the post stays published at its old site.
</source>
        <translation>%1 ist eine Kopie: Der Beitrag bleibt auf seiner alten Website veröffentlicht.
</translation>
    </message>
    <message>
        <source>%1 is damaged, and there is no other copy: look it through.</source>
        <translation>%1 ist beschädigt, und es gibt keine andere Kopie: Sehen Sie es durch.</translation>
    </message>
    <message>
        <source>%1 is past.</source>
        <translation>%1 ist vorbei.</translation>
    </message>
    <message>
        <source>%1 leaves it out until it is built after that date.</source>
        <translation>%1 lässt ihn weg, bis nach diesem Datum gebaut wird.</translation>
    </message>
    <message>
        <source>%1 leaves out posts that are dated ahead; this one is shown as soon as it is published.</source>
        <translation>%1 lässt Beiträge mit künftigem Datum weg; dieser wird gezeigt, sobald er veröffentlicht ist.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>vor %1 Minuten</translation>
    </message>
    <message>
        <source>%1 more lines.</source>
        <translation>%1 weitere Zeilen.</translation>
    </message>
    <message>
        <source>%1 new posts are taken in; look again for the others.</source>
        <translation>%1 neue Beiträge sind aufgenommen; sehen Sie für die anderen wieder nach.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters that search engines show</source>
        <translation>%1 von %2 Zeichen, die Suchmaschinen zeigen</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>%1 on the branch “%2”, pushed to %3.</source>
        <translation>%1 auf dem Branch „%2“, gepusht nach %3.</translation>
    </message>
    <message>
        <source>%1 on the branch “%2”. There is no remote yet, so it stays on this machine.</source>
        <translation>%1 auf dem Branch „%2“. Noch gibt es kein Remote, also bleibt es auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>%1 pictures are inside the text. Move them to the media store?</source>
        <translation>%1 Bilder stecken im Text selbst. In die Mediensammlung verschieben?</translation>
    </message>
    <message>
        <source>%1 places in %2 posts would be changed.</source>
        <translation>%1 Stellen in %2 Beiträgen würden geändert.</translation>
    </message>
    <message>
        <source>%1 places in %2 posts.</source>
        <translation>%1 Stellen in %2 Beiträgen.</translation>
    </message>
    <message>
        <source>%1 places of the damaged file cannot be read: what stood only there is lost.</source>
        <translation>%1 Stellen der beschädigten Datei lassen sich nicht lesen: Was nur dort stand, ist verloren.</translation>
    </message>
    <message>
        <source>%1 places to look at in %2 posts</source>
        <translation>%1 Stellen in %2 Beiträgen anzusehen</translation>
    </message>
    <message>
        <source>%1 places to look at in one post</source>
        <translation>%1 Stellen in einem Beitrag anzusehen</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>%1 Beiträge</translation>
    </message>
    <message>
        <source>%1 posts are in the site again.</source>
        <translation>%1 Beiträge sind wieder in der Website.</translation>
    </message>
    <message>
        <source>%1 posts are left as they are: %2 (%3)</source>
        <translation>%1 Beiträge bleiben, wie sie sind: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 posts are new in the site.</source>
        <translation>%1 Beiträge sind neu in der Website.</translation>
    </message>
    <message>
        <source>%1 posts came from the backup “%2”.</source>
        <translation>%1 Beiträge kamen aus der Sicherung „%2“.</translation>
    </message>
    <message>
        <source>%1 posts change, in %2 places.</source>
        <translation>%1 Beiträge ändern sich, an %2 Stellen.</translation>
    </message>
    <message>
        <source>%1 posts chosen</source>
        <translation>%1 Beiträge ausgewählt</translation>
    </message>
    <message>
        <source>%1 posts lie outside the folders of posts. They are in the trash.</source>
        <translation>%1 Beiträge liegen außerhalb der Ordner der Beiträge. Sie sind im Papierkorb.</translation>
    </message>
    <message>
        <source>%1 posts outside of them are in the trash.</source>
        <translation>%1 Beiträge außerhalb davon sind im Papierkorb.</translation>
    </message>
    <message>
        <source>%1 posts were changed here and in the site, in the same places. Your texts stay until you choose.</source>
        <translation>%1 Beiträge wurden hier und in der Website geändert, an denselben Stellen. Ihre Texte bleiben, bis Sie wählen.</translation>
    </message>
    <message>
        <source>%1 posts were changed here and in the site: they hold both changes now.</source>
        <translation>%1 Beiträge wurden hier und in der Website geändert: Sie enthalten jetzt beide Änderungen.</translation>
    </message>
    <message>
        <source>%1 posts were changed in the site, and here with it.</source>
        <translation>%1 Beiträge wurden in der Website geändert, und hier ebenso.</translation>
    </message>
    <message>
        <source>%1 posts were moved in the site.</source>
        <translation>%1 Beiträge wurden in der Website verschoben.</translation>
    </message>
    <message>
        <source>%1 posts were removed for ever.</source>
        <translation>%1 Beiträge wurden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>%1 posts, %2 of them drafts.</source>
        <translation>%1 Beiträge, davon %2 Entwürfe.</translation>
    </message>
    <message>
        <source>%1 posts, all is well</source>
        <translation>%1 Beiträge, alles in Ordnung</translation>
    </message>
    <message>
        <source>%1 posts.</source>
        <translation>%1 Beiträge.</translation>
    </message>
    <message>
        <source>%1 shows it at once, although its date lies ahead.</source>
        <translation>%1 zeigt ihn sofort, obwohl sein Datum in der Zukunft liegt.</translation>
    </message>
    <message>
        <source>%1 texts should be looked through.</source>
        <translation>%1 Texte sollten durchgesehen werden.</translation>
    </message>
    <message>
        <source>%1 things are damaged.</source>
        <translation>%1 Dinge sind beschädigt.</translation>
    </message>
    <message>
        <source>%1 things are lost.</source>
        <translation>%1 Dinge sind verloren.</translation>
    </message>
    <message>
        <source>%1 things were put right.</source>
        <translation>%1 Dinge wurden in Ordnung gebracht.</translation>
    </message>
    <message>
        <source>%1 were left as they are, such as “%2”: %3</source>
        <translation>%1 blieben, wie sie sind, etwa „%2“: %3</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 Wörter</translation>
    </message>
    <message>
        <source>%1 would be left as it is: %2
</source>
        <translation>%1 bliebe, wie es ist: %2
</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · as it is now</source>
        <translation>%1 · wie er jetzt ist</translation>
    </message>
    <message>
        <source>%1 × %2 · %3</source>
        <translation>%1 × %2 · %3</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>%1%2: %3</source>
        <translation>%1%2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 words against the one before</source>
        <translation>%1, %2, %3, %4 Wörter gegenüber der vorigen</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1, bei Byte %2</translation>
    </message>
    <message>
        <source>%1, chosen, %2</source>
        <translation>%1, gewählt, %2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, gefaltet</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, Ebene %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3. %4</source>
        <translation>%1, Zeile %2: %3. %4</translation>
    </message>
    <message>
        <source>%1, line %2: The template cannot be read.</source>
        <translation>%1, Zeile %2: Die Vorlage lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1, of which drafts %2, pages %3</source>
        <translation>%1, davon Entwürfe %2, Seiten %3</translation>
    </message>
    <message>
        <source>%1, shown below</source>
        <translation>%1, unten gezeigt</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, war %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Press to take it out.</source>
        <translation>%1: %2. Drücken, um es herauszunehmen.</translation>
    </message>
    <message>
        <source>%1: choose a place to see why.</source>
        <translation>%1: Wählen Sie eine Stelle, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>%1: commit %2, not pushed; readers see it when it is.</source>
        <translation>%1: Commit %2, nicht gepusht; Leser sehen es, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>%1: commit %2, pushed to %3.</source>
        <translation>%1: Commit %2, gepusht nach %3.</translation>
    </message>
    <message>
        <source>%1: no. %2 %3</source>
        <translation>%1: nein. %2 %3</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <translation>%1: nicht versucht</translation>
    </message>
    <message>
        <source>%1: rows from number %2 on cannot be read.</source>
        <translation>%1: Zeilen ab Nummer %2 lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln ersetzt</numerusform>
            <numerusform>%Ln ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>&amp;Über Galley</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>&amp;As set</source>
        <translation>Wie &amp;eingestellt</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>&amp;Zurück zum Text</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Bibliothek &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Bulleted list</source>
        <translation>&amp;Aufzählung</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>&amp;Kategorien</translation>
    </message>
    <message>
        <source>&amp;Centre the column</source>
        <translation>Spalte z&amp;entriert</translation>
    </message>
    <message>
        <source>&amp;Check and repair the library</source>
        <translation>Bibliothek &amp;prüfen und reparieren</translation>
    </message>
    <message>
        <source>&amp;Check the site…</source>
        <translation>Website &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Compare with the site’s text…</source>
        <translation>Mit dem Te&amp;xt der Website vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Do anything…</source>
        <translation>&amp;Irgendetwas tun…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Emoji…</source>
        <translation>&amp;Emoji…</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Betont</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>Als PDF &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <translation>&amp;Fokus</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <translation>Hier falten oder &amp;entfalten</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Font of the text</source>
        <translation>&amp;Schrift des Textes</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>&amp;Fußnote</translation>
    </message>
    <message>
        <source>&amp;Forget the word</source>
        <translation>Wort &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>Da&amp;hin</translation>
    </message>
    <message>
        <source>&amp;Go to a heading…</source>
        <translation>Zu einer &amp;Überschrift…</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Überschrift</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Verlau&amp;f…</translation>
    </message>
    <message>
        <source>&amp;Ignore “%1”</source>
        <translation>„%1“ &amp;übergehen</translation>
    </message>
    <message>
        <source>&amp;Images and files…</source>
        <translation>&amp;Bilder und Dateien…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>Im &amp;Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Keep this post as a template</source>
        <translation>Diesen Beitrag als Vorlage be&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Learn “%1”</source>
        <translation>„%1“ &amp;lernen</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>B&amp;ibliothek</translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation>&amp;Zeilenabstand</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Link…</translation>
    </message>
    <message>
        <source>&amp;List of posts</source>
        <translation>&amp;Liste der Beiträge</translation>
    </message>
    <message>
        <source>&amp;Make a table of the lines</source>
        <translation>Zeilen zur Tabelle &amp;machen</translation>
    </message>
    <message>
        <source>&amp;Message of each commit: {title}, {action} and {slug} are those of its post</source>
        <translation>&amp;Nachricht jedes Commits: {title}, {action} und {slug} sind die seines Beitrags</translation>
    </message>
    <message>
        <source>&amp;Message of the commit</source>
        <translation>&amp;Nachricht des Commits</translation>
    </message>
    <message>
        <source>&amp;Mine everywhere</source>
        <translation>Überall &amp;meines</translation>
    </message>
    <message>
        <source>&amp;Move to another site…</source>
        <translation>Zu einer &amp;anderen Website…</translation>
    </message>
    <message>
        <source>&amp;New post</source>
        <translation>&amp;Neuer Beitrag</translation>
    </message>
    <message>
        <source>&amp;New site…</source>
        <translation>&amp;Neue Website…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Next post</source>
        <translation>&amp;Nächster Beitrag</translation>
    </message>
    <message>
        <source>&amp;No heading</source>
        <translation>&amp;Keine Überschrift</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>&amp;Nummerierte Liste</translation>
    </message>
    <message>
        <source>&amp;One commit</source>
        <translation>&amp;Ein Commit</translation>
    </message>
    <message>
        <source>&amp;Only the paper</source>
        <translation>N&amp;ur das Papier</translation>
    </message>
    <message>
        <source>&amp;Open a site repository…</source>
        <translation>Website-Repository &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Open the site in the browser</source>
        <translation>Website im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>Bei&amp;trag</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Veröffentlichen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Remote (may wait)</source>
        <translation>&amp;Remote (kann warten)</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Aus dieser Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Rows below the head</source>
        <translation>&amp;Zeilen unter dem Kopf</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>&amp;Planen…</translation>
    </message>
    <message>
        <source>&amp;Show the daily backups</source>
        <translation>&amp;Tägliche Sicherungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation>&amp;Slug</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Snippet…</source>
        <translation>&amp;Baustein…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;Stark</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tabelle…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter…</translation>
    </message>
    <message>
        <source>&amp;Task list</source>
        <translation>Auf&amp;gabenliste</translation>
    </message>
    <message>
        <source>&amp;Theirs everywhere</source>
        <translation>Überall das &amp;andere</translation>
    </message>
    <message>
        <source>&amp;Tidy the table</source>
        <translation>Tabelle &amp;aufräumen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Token or password</source>
        <translation>&amp;Token oder Passwort</translation>
    </message>
    <message>
        <source>&amp;Try a sample site</source>
        <translation>Beispiel-Website &amp;ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Typewriter scrolling</source>
        <translation>Schreib&amp;maschine</translation>
    </message>
    <message>
        <source>&amp;Typewriter: the cursor's line stays at one height</source>
        <translation>Sch&amp;reibmaschine: die Zeile mit der Schreibmarke bleibt auf einer Höhe</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Alles en&amp;tfalten</translation>
    </message>
    <message>
        <source>&amp;Use them here</source>
        <translation>&amp;Hier benutzen</translation>
    </message>
    <message>
        <source>&amp;Use this form for all posts of this site: %1</source>
        <translation>Diese &amp;Form für alle Beiträge dieser Website nehmen: %1</translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation>&amp;Diesen Text nehmen</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;WebP</source>
        <translation>&amp;WebP</translation>
    </message>
    <message>
        <source>&amp;Width of the column</source>
        <translation>&amp;Breite der Spalte</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Write on meanwhile</source>
        <translation>Inzwischen &amp;weiterschreiben</translation>
    </message>
    <message>
        <source>&amp;Write to its file</source>
        <translation>In seine Da&amp;tei schreiben</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(keine Wörter)</translation>
    </message>
    <message>
        <source>(the site's own)</source>
        <translation>(das der Website selbst)</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>, Zeile %1</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 Beitrag</translation>
    </message>
    <message>
        <source>1 post was removed for ever.</source>
        <translation>1 Beitrag wurde endgültig gelöscht.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>1. Made the blog “%1” with three posts and a remote of its own, in a throwaway folder.</source>
        <translation>1. Das Blog „%1“ mit drei Beiträgen und einem eigenen Remote in einem Wegwerfordner erstellt.</translation>
    </message>
    <message>
        <source>2. Wrote “%1” into the library.</source>
        <translation>2. „%1“ in die Bibliothek geschrieben.</translation>
    </message>
    <message>
        <source>3. Publishing it will change these files:</source>
        <translation>3. Die Veröffentlichung wird diese Dateien ändern:</translation>
    </message>
    <message>
        <source>4. Commit %1 is on the branch %2, and the remote holds it.</source>
        <translation>4. Der Commit %1 ist auf dem Branch %2, und das Remote hat ihn.</translation>
    </message>
    <message>
        <source>A Hugo, Jekyll or Markdown site that you have. Nothing in it is changed.</source>
        <translation>Eine Hugo-, Jekyll- oder Markdown-Website, die Sie haben. Nichts darin wird geändert.</translation>
    </message>
    <message>
        <source>A blog from nothing: a folder, a git repository, its pages.</source>
        <translation>Ein Blog aus dem Nichts: ein Ordner, ein Git-Repository, seine Seiten.</translation>
    </message>
    <message>
        <source>A bracket or a repetition may lack its other half; write \ before a character that is meant as it stands.</source>
        <translation>Einer Klammer oder Wiederholung fehlt vielleicht die andere Hälfte; schreiben Sie \ vor ein Zeichen, das so gemeint ist, wie es dasteht.</translation>
    </message>
    <message>
        <source>A change of many posts can be undone after it was made; name a site to take back what was last published there.</source>
        <translation>Eine Änderung vieler Beiträge lässt sich danach rückgängig machen; nennen Sie eine Website, um zurückzunehmen, was dort zuletzt veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>A change of many posts cannot be looked at before it is taken back.</source>
        <translation>Eine Änderung vieler Beiträge lässt sich nicht ansehen, bevor sie zurückgenommen wird.</translation>
    </message>
    <message>
        <source>A commit needs a message.</source>
        <translation>Ein Commit braucht eine Nachricht.</translation>
    </message>
    <message>
        <source>A copy of the text is in “%1”.</source>
        <translation>Eine Kopie des Textes liegt in „%1“.</translation>
    </message>
    <message>
        <source>A filter needs a name to be found again.</source>
        <translation>Ein Filter braucht einen Namen, um wiedergefunden zu werden.</translation>
    </message>
    <message>
        <source>A git command is at work in “%1”.</source>
        <translation>Ein Git-Befehl arbeitet in „%1“.</translation>
    </message>
    <message>
        <source>A hook of the remote “%1” refused the push.</source>
        <translation>Ein Hook des Remotes „%1“ hat den Push abgelehnt.</translation>
    </message>
    <message>
        <source>A line of %1 characters is too long to be edited here; %2 are the most.</source>
        <translation>Eine Zeile von %1 Zeichen ist zu lang, um hier bearbeitet zu werden; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>A merge, rebase or the like is going on in this repository.</source>
        <translation>In diesem Repository läuft ein Merge, Rebase oder Ähnliches.</translation>
    </message>
    <message>
        <source>A message cannot be blank.</source>
        <translation>Eine Nachricht kann nicht leer sein.</translation>
    </message>
    <message>
        <source>A message knows no “%1”.</source>
        <translation>Eine Nachricht kennt kein „%1“.</translation>
    </message>
    <message>
        <source>A name for this filter</source>
        <translation>Ein Name für diesen Filter</translation>
    </message>
    <message>
        <source>A new commit on “%1”, pushed to %2: %3.</source>
        <translation>Ein neuer Commit auf „%1“, gepusht nach %2: %3.</translation>
    </message>
    <message>
        <source>A new commit on “%1”: %2.</source>
        <translation>Ein neuer Commit auf „%1“: %2.</translation>
    </message>
    <message>
        <source>A new post</source>
        <translation>Ein neuer Beitrag</translation>
    </message>
    <message>
        <source>A page at “%1” would lie outside the folder of the pages.</source>
        <translation>Eine Seite unter „%1“ läge außerhalb des Ordners der Seiten.</translation>
    </message>
    <message>
        <source>A part of the library cannot be read: %1.</source>
        <translation>Ein Teil der Bibliothek lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>A picture is inside the text. Move it to the media store?</source>
        <translation>Ein Bild steckt im Text selbst. In die Mediensammlung verschieben?</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>A post already has another file named “%1”.</source>
        <translation>Ein Beitrag hat schon eine andere Datei namens „%1“.</translation>
    </message>
    <message>
        <source>A post needs a title.</source>
        <translation>Ein Beitrag braucht einen Titel.</translation>
    </message>
    <message>
        <source>A row of “%1” names something in “%2” that is not there.</source>
        <translation>Eine Zeile von „%1“ nennt etwas in „%2“, das nicht da ist.</translation>
    </message>
    <message>
        <source>A site needs a name.</source>
        <translation>Eine Website braucht einen Namen.</translation>
    </message>
    <message>
        <source>A site needs a title.</source>
        <translation>Eine Website braucht einen Titel.</translation>
    </message>
    <message>
        <source>A sparse checkout leaves it out of the folder.</source>
        <translation>Ein Sparse-Checkout lässt es aus dem Ordner weg.</translation>
    </message>
    <message>
        <source>A template needs a name to be found again.</source>
        <translation>Eine Vorlage braucht einen Namen, um wiedergefunden zu werden.</translation>
    </message>
    <message>
        <source>A text in the library “%1” is damaged.</source>
        <translation>Ein Text in der Bibliothek „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>A text of %1 characters is too long to be edited here; %2 are the most.</source>
        <translation>Ein Text von %1 Zeichen ist zu lang, um hier bearbeitet zu werden; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>A text that takes back a change of the post %1 is damaged.</source>
        <translation>Ein Text, der eine Änderung des Beitrags %1 zurücknimmt, ist beschädigt.</translation>
    </message>
    <message>
        <source>A text whose post could not be read is a draft now (%1): look whether it is whole.</source>
        <translation>Ein Text, dessen Beitrag sich nicht lesen ließ, ist jetzt ein Entwurf (%1): Sehen Sie nach, ob er ganz ist.</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>A token may have expired: make a new one on the server's site, then try again and give it when you are asked.</source>
        <translation>Vielleicht ist ein Token abgelaufen: Erstellen Sie auf der Website des Servers ein neues, versuchen Sie es wieder, und geben Sie es an, wenn Sie gefragt werden.</translation>
    </message>
    <message>
        <source>A whole post, front matter and text. ${date}, ${date:yyyy}, ${time} and ${title} are filled in.</source>
        <translation>Ein ganzer Beitrag, Front Matter und Text. ${date}, ${date:yyyy}, ${time} und ${title} werden ausgefüllt.</translation>
    </message>
    <message>
        <source>A {{tag}} or {{#section}} that starts there is not closed.</source>
        <translation>Ein {{tag}} oder {{#section}}, das dort beginnt, ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>API key of Anthropic</source>
        <translation>API-Schlüssel von Anthropic</translation>
    </message>
    <message>
        <source>API key of Brevo</source>
        <translation>API-Schlüssel von Brevo</translation>
    </message>
    <message>
        <source>API key of Google</source>
        <translation>API-Schlüssel von Google</translation>
    </message>
    <message>
        <source>API key of Mailchimp</source>
        <translation>API-Schlüssel von Mailchimp</translation>
    </message>
    <message>
        <source>API key of Mailgun</source>
        <translation>API-Schlüssel von Mailgun</translation>
    </message>
    <message>
        <source>API key of New Relic</source>
        <translation>API-Schlüssel von New Relic</translation>
    </message>
    <message>
        <source>API key of OpenAI</source>
        <translation>API-Schlüssel von OpenAI</translation>
    </message>
    <message>
        <source>API key of Postman</source>
        <translation>API-Schlüssel von Postman</translation>
    </message>
    <message>
        <source>API key of SendGrid</source>
        <translation>API-Schlüssel von SendGrid</translation>
    </message>
    <message>
        <source>API key of Twilio</source>
        <translation>API-Schlüssel von Twilio</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>Über Galley</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a closing line like the first one before the text of the post.</source>
        <translation>Fügen Sie vor dem Text des Beitrags eine schließende Zeile wie die erste ein.</translation>
    </message>
    <message>
        <source>Add a column a&amp;fter</source>
        <translation>Spalte da&amp;nach einfügen</translation>
    </message>
    <message>
        <source>Add a column b&amp;efore</source>
        <translation>Spalte da&amp;vor einfügen</translation>
    </message>
    <message>
        <source>Add a line such as: %1 = "…"</source>
        <translation>Fügen Sie eine Zeile hinzu wie: %1 = "…"</translation>
    </message>
    <message>
        <source>Add a row &amp;above</source>
        <translation>Zeile dar&amp;über einfügen</translation>
    </message>
    <message>
        <source>Add a row &amp;below</source>
        <translation>Zeile dar&amp;unter einfügen</translation>
    </message>
    <message>
        <source>Add front matter first.</source>
        <translation>Fügen Sie zuerst Front Matter hinzu.</translation>
    </message>
    <message>
        <source>Add it with “git remote add %1 ADDRESS” in the site's folder, or choose another.</source>
        <translation>Fügen Sie es mit „git remote add %1 ADDRESS“ im Ordner der Website hinzu, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Add one with “git remote add origin ADDRESS” in the site's folder.</source>
        <translation>Fügen Sie eines mit „git remote add origin ADDRESS“ im Ordner der Website hinzu.</translation>
    </message>
    <message>
        <source>Add one with “git remote add origin ADDRESS” in the site's folder; your commits wait until then.</source>
        <translation>Fügen Sie eines mit „git remote add origin ADDRESS“ im Ordner der Website hinzu; Ihre Commits warten bis dahin.</translation>
    </message>
    <message>
        <source>Added the category “%1”</source>
        <translation>Kategorie „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Added the category “%1”, removed “%2”</source>
        <translation>Kategorie „%1“ hinzugefügt, „%2“ entfernt</translation>
    </message>
    <message>
        <source>Added the tag “%1”</source>
        <translation>Schlagwort „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Added the tag “%1”, removed “%2”</source>
        <translation>Schlagwort „%1“ hinzugefügt, „%2“ entfernt</translation>
    </message>
    <message>
        <source>Address of an image</source>
        <translation>Adresse eines Bildes</translation>
    </message>
    <message>
        <source>Address, or words of a post's title</source>
        <translation>Adresse oder Wörter aus dem Titel eines Beitrags</translation>
    </message>
    <message>
        <source>Address: %1
File: %2</source>
        <translation>Adresse: %1
Datei: %2</translation>
    </message>
    <message>
        <source>Adds a tag to posts.</source>
        <translation>Fügt Beiträgen ein Schlagwort hinzu.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Align the column le&amp;ft</source>
        <translation>Spalte lin&amp;ksbündig</translation>
    </message>
    <message>
        <source>Align the column ri&amp;ght</source>
        <translation>Spalte rech&amp;tsbündig</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>Alle Beiträge</translation>
    </message>
    <message>
        <source>All posts are as they were; begin again when you like.</source>
        <translation>Alle Beiträge sind, wie sie waren; beginnen Sie wieder, wann Sie mögen.</translation>
    </message>
    <message>
        <source>Also while Galley is closed (systemd looks every minute)</source>
        <translation>Auch wenn Galley geschlossen ist (systemd sieht jede Minute nach)</translation>
    </message>
    <message>
        <source>Among your own commits that the remote does not have is a merge.</source>
        <translation>Unter Ihren eigenen Commits, die das Remote nicht hat, ist ein Merge.</translation>
    </message>
    <message>
        <source>An address of a post is galley://post/ and its id, as “galley list” shows it.</source>
        <translation>Die Adresse eines Beitrags ist galley://post/ und seine Kennung, wie „galley list“ sie zeigt.</translation>
    </message>
    <message>
        <source>An address, or words of a post's title</source>
        <translation>Eine Adresse oder Wörter aus dem Titel eines Beitrags</translation>
    </message>
    <message>
        <source>An image that no post uses is damaged.</source>
        <translation>Ein Bild, das kein Beitrag benutzt, ist beschädigt.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>Another Galley (process %1) has the library “%2” open.</source>
        <translation>Ein anderes Galley (Prozess %1) hat die Bibliothek „%2“ offen.</translation>
    </message>
    <message>
        <source>Another item of the export has the same number.</source>
        <translation>Ein anderer Eintrag des Exports hat dieselbe Nummer.</translation>
    </message>
    <message>
        <source>Another language is spoken from Galley's next start.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start von Galley.</translation>
    </message>
    <message>
        <source>Another post has the slug “%1”.</source>
        <translation>Ein anderer Beitrag hat den Slug „%1“.</translation>
    </message>
    <message>
        <source>Another post of this site already has the slug “%1”.</source>
        <translation>Ein anderer Beitrag dieser Website hat schon den Slug „%1“.</translation>
    </message>
    <message>
        <source>Another program changed “%1” while you were typing. The post holds both changes now.</source>
        <translation>Ein anderes Programm hat „%1“ geändert, während Sie tippten. Der Beitrag enthält jetzt beide Änderungen.</translation>
    </message>
    <message>
        <source>Another program changed “%1” while you were typing. Your text stays; the other one is kept as a version.</source>
        <translation>Ein anderes Programm hat „%1“ geändert, während Sie tippten. Ihr Text bleibt; der andere ist als Version aufbewahrt.</translation>
    </message>
    <message>
        <source>Another program is changing this repository right now.</source>
        <translation>Ein anderes Programm ändert gerade dieses Repository.</translation>
    </message>
    <message>
        <source>Another program is using the library “%1”.</source>
        <translation>Ein anderes Programm benutzt die Bibliothek „%1“.</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>Ein weiteres Schlagwort</translation>
    </message>
    <message>
        <source>Another tag, then Return</source>
        <translation>Ein weiteres Schlagwort, dann Eingabe</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>As %1 checks it</source>
        <translation>Wie %1 es prüft</translation>
    </message>
    <message>
        <source>As far as can be told nothing is lost.</source>
        <translation>Soweit sich sagen lässt, ist nichts verloren.</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie die Arbeits&amp;umgebung</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Ask for it where the requests are, or say “galley site set %1 --branches direct” first.</source>
        <translation>Bitten Sie darum, wo die Anfragen sind, oder sagen Sie zuerst „galley site set %1 --branches direct“.</translation>
    </message>
    <message>
        <source>Ask its operator whether the key was changed; only then remove the old one with “ssh-keygen -R HOST”.</source>
        <translation>Fragen Sie seinen Betreiber, ob der Schlüssel gewechselt wurde; entfernen Sie erst dann den alten mit „ssh-keygen -R HOST“.</translation>
    </message>
    <message>
        <source>Ask its owner for the right to push, check which account is used, and that the token may write.</source>
        <translation>Bitten Sie den Eigentümer um das Recht zu pushen, und prüfen Sie, welches Konto benutzt wird und ob das Token schreiben darf.</translation>
    </message>
    <message>
        <source>Ask who did it; then decide with git in the site's folder which commits are to stay. Nothing was changed here.</source>
        <translation>Fragen Sie, wer das war; entscheiden Sie dann mit git im Ordner der Website, welche Commits bleiben sollen. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Asking the remote what it holds</source>
        <translation>Das Remote wird gefragt, was es hat</translation>
    </message>
    <message>
        <source>At &amp;all places with these letters</source>
        <translation>An &amp;allen Stellen mit diesen Buchstaben</translation>
    </message>
    <message>
        <source>At most %1 px</source>
        <translation>Höchstens %1 px</translation>
    </message>
    <message>
        <source>At no time</source>
        <translation>Zu keiner Zeit</translation>
    </message>
    <message>
        <source>At the &amp;next place with these letters</source>
        <translation>An der &amp;nächsten Stelle mit diesen Buchstaben</translation>
    </message>
    <message>
        <source>Author of commits</source>
        <translation>Autor der Commits</translation>
    </message>
    <message>
        <source>B&amp;ring back this version</source>
        <translation>Diese Version zurück&amp;holen</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>Die Bibliothek wird gesichert…</translation>
    </message>
    <message>
        <source>Backspace takes the keys away.</source>
        <translation>Die Rücktaste nimmt die Tasten weg.</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Sicherungen (*.sqlite)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Below the front matter nothing changes.</source>
        <translation>Unter dem Front Matter ändert sich nichts.</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Bring both together with “git pull --rebase” in the site's folder, then push again.</source>
        <translation>Bringen Sie beide mit „git pull --rebase“ im Ordner der Website zusammen, und pushen Sie wieder.</translation>
    </message>
    <message>
        <source>Bring both together with “git pull --rebase” in the site's folder, then push again; nothing was changed.</source>
        <translation>Bringen Sie beide mit „git pull --rebase“ im Ordner der Website zusammen, und pushen Sie wieder; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Bring both together with “git pull” in the site's folder, then push again.</source>
        <translation>Bringen Sie beide mit „git pull“ im Ordner der Website zusammen, und pushen Sie wieder.</translation>
    </message>
    <message>
        <source>Bring it back, or connect the disk that it is on. The posts are safe.</source>
        <translation>Bringen Sie ihn zurück, oder schließen Sie den Datenträger an, auf dem er liegt. Die Beiträge sind sicher.</translation>
    </message>
    <message>
        <source>Bring it in once more, when it is at rest.</source>
        <translation>Bringen Sie ihn noch einmal herein, wenn er ruht.</translation>
    </message>
    <message>
        <source>Bringing in the posts</source>
        <translation>Die Beiträge werden hereingebracht</translation>
    </message>
    <message>
        <source>Bringing in the posts was stopped.</source>
        <translation>Das Hereinbringen der Beiträge wurde angehalten.</translation>
    </message>
    <message>
        <source>Bringing the files along</source>
        <translation>Die Dateien kommen nach</translation>
    </message>
    <message>
        <source>Brings a folder of Markdown files (Obsidian, Bear, iA Writer) into a site.</source>
        <translation>Bringt einen Ordner mit Markdown-Dateien (Obsidian, Bear, iA Writer) in eine Website.</translation>
    </message>
    <message>
        <source>Brings back the text of a version or commit; the present text is kept as a version.</source>
        <translation>Holt den Text einer Version oder eines Commits zurück; der jetzige wird als Version aufbewahrt.</translation>
    </message>
    <message>
        <source>Brings pages of HTML into a site.</source>
        <translation>Bringt HTML-Seiten in eine Website.</translation>
    </message>
    <message>
        <source>Brings posts into a site from whatever export the file or folder holds.</source>
        <translation>Bringt Beiträge in eine Website, aus welchem Export auch immer die Datei oder der Ordner enthält.</translation>
    </message>
    <message>
        <source>Brings the posts of a Blogger backup (Atom) into a site.</source>
        <translation>Bringt die Beiträge einer Blogger-Sicherung (Atom) in eine Website.</translation>
    </message>
    <message>
        <source>Brings the posts of a Ghost export (JSON) into a site.</source>
        <translation>Bringt die Beiträge eines Ghost-Exports (JSON) in eine Website.</translation>
    </message>
    <message>
        <source>Brings the posts of a Medium archive into a site.</source>
        <translation>Bringt die Beiträge eines Medium-Archivs in eine Website.</translation>
    </message>
    <message>
        <source>Brings the posts of a Movable Type or TypePad export (text) into a site.</source>
        <translation>Bringt die Beiträge eines Exports von Movable Type oder TypePad (Text) in eine Website.</translation>
    </message>
    <message>
        <source>Brings the posts of a Substack archive into a site.</source>
        <translation>Bringt die Beiträge eines Substack-Archivs in eine Website.</translation>
    </message>
    <message>
        <source>Brings the posts of a WordPress export into a site.</source>
        <translation>Bringt die Beiträge eines WordPress-Exports in eine Website.</translation>
    </message>
    <message>
        <source>Brings the posts of an Atom feed into a site.</source>
        <translation>Bringt die Beiträge eines Atom-Feeds in eine Website.</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Brought in “%1”</source>
        <translation>„%1“ hereingebracht</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>Mit Adressen</translation>
    </message>
    <message>
        <source>By the clocks of %1. %2</source>
        <translation>Nach den Uhren von %1. %2</translation>
    </message>
    <message>
        <source>Cameras write down where a picture was taken; it is taken out unless you keep it.</source>
        <translation>Kameras schreiben auf, wo ein Bild entstand; das wird entfernt, wenn Sie es nicht behalten.</translation>
    </message>
    <message>
        <source>Can “%1” be published?</source>
        <translation>Lässt sich „%1“ veröffentlichen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cannot add the remote “%1”.</source>
        <translation>Das Remote „%1“ lässt sich nicht hinzufügen.</translation>
    </message>
    <message>
        <source>Cannot apply git's line end rules to “%1”.</source>
        <translation>Gits Regeln für Zeilenenden lassen sich nicht auf „%1“ anwenden.</translation>
    </message>
    <message>
        <source>Cannot find the commit %1 in this repository.</source>
        <translation>Der Commit %1 lässt sich in diesem Repository nicht finden.</translation>
    </message>
    <message>
        <source>Cannot find the program “%1”, which belongs to the preview.</source>
        <translation>Das Programm „%1“, das zur Vorschau gehört, lässt sich nicht finden.</translation>
    </message>
    <message>
        <source>Cannot list the files of “%1” in the repository.</source>
        <translation>Die Dateien von „%1“ im Repository lassen sich nicht auflisten.</translation>
    </message>
    <message>
        <source>Cannot make a git repository in “%1”.</source>
        <translation>In „%1“ lässt sich kein Git-Repository anlegen.</translation>
    </message>
    <message>
        <source>Cannot note what “%1” holds.</source>
        <translation>Es lässt sich nicht festhalten, was „%1“ enthält.</translation>
    </message>
    <message>
        <source>Cannot open the repository in “%1”.</source>
        <translation>Das Repository in „%1“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Cannot open the site's folder “%1”.</source>
        <translation>Der Ordner „%1“ der Website lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Cannot prepare the files for this repository's hooks.</source>
        <translation>Die Dateien lassen sich nicht für die Hooks dieses Repositorys vorbereiten.</translation>
    </message>
    <message>
        <source>Cannot put the file “%1” in place.</source>
        <translation>Die Datei „%1“ lässt sich nicht an ihren Platz bringen.</translation>
    </message>
    <message>
        <source>Cannot read a commit that is to be put on top of the remote's.</source>
        <translation>Ein Commit, der auf die des Remotes kommen soll, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Cannot read git's index of this site, which is kept in several parts.</source>
        <translation>Gits Index dieser Website, der in mehreren Teilen liegt, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Cannot read git's index of this site.</source>
        <translation>Gits Index dieser Website lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Cannot read the date “%1” for the commit.</source>
        <translation>Das Datum „%1“ für den Commit lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Cannot read the git attributes of “%1”.</source>
        <translation>Die Git-Attribute von „%1“ lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Cannot read the history of “%1” in the repository.</source>
        <translation>Der Verlauf von „%1“ im Repository lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Cannot read the newest commit of “%1”.</source>
        <translation>Der neueste Commit von „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Cannot read what the commit %1 did.</source>
        <translation>Was der Commit %1 tat, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Cannot read which branch is checked out in “%1”.</source>
        <translation>Es lässt sich nicht lesen, welcher Branch in „%1“ ausgecheckt ist.</translation>
    </message>
    <message>
        <source>Cannot read “%1” from the repository.</source>
        <translation>„%1“ lässt sich nicht aus dem Repository lesen.</translation>
    </message>
    <message>
        <source>Cannot set “%1” aside as “%2”.</source>
        <translation>„%1“ lässt sich nicht als „%2“ beiseitelegen.</translation>
    </message>
    <message>
        <source>Cannot start the program “git”.</source>
        <translation>Das Programm „git“ lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Cannot tell what your commits and the remote's have in common.</source>
        <translation>Es lässt sich nicht sagen, was Ihre Commits und die des Remotes gemeinsam haben.</translation>
    </message>
    <message>
        <source>Cannot tell which commits of “%1” the remote has.</source>
        <translation>Es lässt sich nicht sagen, welche Commits von „%1“ das Remote hat.</translation>
    </message>
    <message>
        <source>Cannot use the file “%1” of the site.</source>
        <translation>Die Datei „%1“ der Website lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>Cannot work out what the commit would hold.</source>
        <translation>Es lässt sich nicht ermitteln, was der Commit enthielte.</translation>
    </message>
    <message>
        <source>Cannot write a commit as “%1”.</source>
        <translation>Ein Commit als „%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Cannot write a commit on top of the remote's into the repository.</source>
        <translation>Ein Commit lässt sich nicht auf die des Remotes in das Repository schreiben.</translation>
    </message>
    <message>
        <source>Cannot write a temporary file.</source>
        <translation>Eine temporäre Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Cannot write git's log of the branch.</source>
        <translation>Gits Protokoll des Branches lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Cannot write into the repository of this site.</source>
        <translation>In das Repository dieser Website lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Cannot write the commit into the repository.</source>
        <translation>Der Commit lässt sich nicht in das Repository schreiben.</translation>
    </message>
    <message>
        <source>Cannot write the file “%1” of the site.</source>
        <translation>Die Datei „%1“ der Website lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Cannot write the list of files into the repository.</source>
        <translation>Die Liste der Dateien lässt sich nicht in das Repository schreiben.</translation>
    </message>
    <message>
        <source>Cannot write the message for this repository's hooks.</source>
        <translation>Die Nachricht lässt sich nicht für die Hooks dieses Repositorys schreiben.</translation>
    </message>
    <message>
        <source>Cannot write your name in the repository's configuration.</source>
        <translation>Ihr Name lässt sich nicht in die Konfiguration des Repositorys schreiben.</translation>
    </message>
    <message>
        <source>Cannot write “%1” into the repository.</source>
        <translation>„%1“ lässt sich nicht in das Repository schreiben.</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großschreibung</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Change a &amp;field of all posts…</source>
        <translation>Ein &amp;Feld aller Beiträge ändern…</translation>
    </message>
    <message>
        <source>Change a post first, or push the commits that are there.</source>
        <translation>Ändern Sie zuerst einen Beitrag, oder pushen Sie die Commits, die da sind.</translation>
    </message>
    <message>
        <source>Change and publish…</source>
        <translation>Ändern und veröffentlichen…</translation>
    </message>
    <message>
        <source>Change it in the front matter, or in the site's configuration.</source>
        <translation>Ändern Sie sie im Front Matter oder in der Konfiguration der Website.</translation>
    </message>
    <message>
        <source>Change it in the posts one by one.</source>
        <translation>Ändern Sie es in den Beiträgen einzeln.</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Change that by hand, then move the post again.</source>
        <translation>Ändern Sie das von Hand, und verschieben Sie den Beitrag dann wieder.</translation>
    </message>
    <message>
        <source>Change the line to: %1 = …, with %2.</source>
        <translation>Ändern Sie die Zeile in: %1 = …, mit: %2.</translation>
    </message>
    <message>
        <source>Change the list of submodules with git itself.</source>
        <translation>Ändern Sie die Liste der Submodule mit git selbst.</translation>
    </message>
    <message>
        <source>Change the post, then publish it again.</source>
        <translation>Ändern Sie den Beitrag, und veröffentlichen Sie ihn wieder.</translation>
    </message>
    <message>
        <source>Change the posts</source>
        <translation>Beiträge ändern</translation>
    </message>
    <message>
        <source>Change the s&amp;nippets…</source>
        <translation>Bausteine &amp;ändern…</translation>
    </message>
    <message>
        <source>Change the slug of one of them, then publish again.</source>
        <translation>Ändern Sie den Slug des einen, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Change the slug of “%1”, then publish again.</source>
        <translation>Ändern Sie den Slug von „%1“, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Change the slug to letters, digits and hyphens.</source>
        <translation>Ändern Sie den Slug in Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Change the style of &amp;links…</source>
        <translation>Art der &amp;Links ändern…</translation>
    </message>
    <message>
        <source>Change the templates…</source>
        <translation>Vorlagen ändern…</translation>
    </message>
    <message>
        <source>Change the theme there, or give that folder another name first.</source>
        <translation>Ändern Sie das Thema dort, oder geben Sie jenem Ordner zuerst einen anderen Namen.</translation>
    </message>
    <message>
        <source>Change this post by hand; quotes may be needed around the new value.</source>
        <translation>Ändern Sie diesen Beitrag von Hand; vielleicht braucht der neue Wert Anführungszeichen.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed with other posts</source>
        <translation>Mit anderen Beiträgen geändert</translation>
    </message>
    <message>
        <source>Changes metadata in all posts of a site, as one step that can be taken back.</source>
        <translation>Ändert Metadaten in allen Beiträgen einer Website, als ein Schritt, der sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Changes metadata: title, slug, date, tags, description, draft, any key; KEY= takes it away.</source>
        <translation>Ändert Metadaten: title, slug, date, tags, description, draft, jeden Schlüssel; KEY= nimmt ihn weg.</translation>
    </message>
    <message>
        <source>Changing the posts…</source>
        <translation>Die Beiträge werden geändert…</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>Zeichen ohne Leerzeichen</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection…</source>
        <translation>Ver&amp;bindung prüfen…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Check for a missing comma, quote or bracket, or one too many.</source>
        <translation>Prüfen Sie, ob ein Komma, Anführungszeichen oder eine Klammer fehlt oder zu viel ist.</translation>
    </message>
    <message>
        <source>Check its folder and the room on the disk.</source>
        <translation>Prüfen Sie ihren Ordner und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Prüfen Sie den Namen und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Check its name and that you may write there.</source>
        <translation>Prüfen Sie den Namen und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check one to rename it, or several to make them one.</source>
        <translation>Haken Sie eines an, um es umzubenennen, oder mehrere, um eines daraus zu machen.</translation>
    </message>
    <message>
        <source>Check out the branch that is meant with “git switch”, then publish again.</source>
        <translation>Checken Sie den gemeinten Branch mit „git switch“ aus, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read and write, then try again.</source>
        <translation>Prüfen Sie, ob es eine Datei ist, die Sie lesen und schreiben dürfen, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Prüfen Sie, ob es da ist und Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>Check that it is yours and smaller than 4 MB.</source>
        <translation>Prüfen Sie, ob es Ihnen gehört und kleiner als 4 MB ist.</translation>
    </message>
    <message>
        <source>Check that it is yours and that the disk is not full.</source>
        <translation>Prüfen Sie, ob es Ihnen gehört und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>Check that its folder can be written and has room, or name another place.</source>
        <translation>Prüfen Sie, ob in den Ordner geschrieben werden kann und Platz darin ist, oder nennen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Check that its folder can be written and has room.</source>
        <translation>Prüfen Sie, ob in ihren Ordner geschrieben werden kann und Platz darin ist.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may read it, then try again.</source>
        <translation>Prüfen Sie, ob der Ordner da ist und Sie ihn lesen dürfen, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Check that the folder of the library can be written.</source>
        <translation>Prüfen Sie, ob in den Ordner der Bibliothek geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Check that the site's folder is there and that git runs.</source>
        <translation>Prüfen Sie, ob der Ordner der Website da ist und git läuft.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write to the folder.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und Sie in den Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>Check that you may write in its folder.</source>
        <translation>Prüfen Sie, ob Sie in seinem Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that you may write in the library's folder.</source>
        <translation>Prüfen Sie, ob Sie in den Ordner der Bibliothek schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that you may write in the site's folder, then try again.</source>
        <translation>Prüfen Sie, ob Sie in den Ordner der Website schreiben dürfen, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Check that you may write there and that there is space, then try again.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen und Platz ist, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Check that you may write there and that there is space; the text is safe in the library.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen und Platz ist; der Text ist in der Bibliothek sicher.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that you may write to this file and its folder, or choose another library folder.</source>
        <translation>Prüfen Sie, ob Sie in diese Datei und ihren Ordner schreiben dürfen, oder wählen Sie einen anderen Ordner für die Bibliothek.</translation>
    </message>
    <message>
        <source>Check that you may write to this folder, or choose another one with --library.</source>
        <translation>Prüfen Sie, ob Sie in diesen Ordner schreiben dürfen, oder wählen Sie einen anderen mit --library.</translation>
    </message>
    <message>
        <source>Check that you may write to this folder, or choose another one.</source>
        <translation>Prüfen Sie, ob Sie in diesen Ordner schreiben dürfen, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Check that you may write to “%1”.</source>
        <translation>Prüfen Sie, ob Sie in „%1“ schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check the connection and the remote's address (git remote -v), then try again.</source>
        <translation>Prüfen Sie die Verbindung und die Adresse des Remotes (git remote -v), und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Check the connection, then try again: nothing was lost.</source>
        <translation>Prüfen Sie die Verbindung, und versuchen Sie es wieder: Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Check the connection, then try again: the commit is kept here.</source>
        <translation>Prüfen Sie die Verbindung, und versuchen Sie es wieder: Der Commit ist hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Check the disk that holds it, then start Galley again.</source>
        <translation>Prüfen Sie den Datenträger, auf dem sie liegt, und starten Sie Galley wieder.</translation>
    </message>
    <message>
        <source>Check the disk, and look at “git status” in the site's folder.</source>
        <translation>Prüfen Sie den Datenträger, und sehen Sie „git status“ im Ordner der Website an.</translation>
    </message>
    <message>
        <source>Check the free space and that no other git program is at work, then try again.</source>
        <translation>Prüfen Sie den freien Platz und ob kein anderes Git-Programm arbeitet, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write there, then try again.</source>
        <translation>Prüfen Sie den freien Platz und ob Sie dort schreiben dürfen, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write there.</source>
        <translation>Prüfen Sie den freien Platz und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write to the repository, then publish again.</source>
        <translation>Prüfen Sie den freien Platz und ob Sie in das Repository schreiben dürfen, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write to the repository, then push again.</source>
        <translation>Prüfen Sie den freien Platz und ob Sie in das Repository schreiben dürfen, und pushen Sie wieder.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write to “%1”, then publish again.</source>
        <translation>Prüfen Sie den freien Platz und ob Sie in „%1“ schreiben dürfen, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write to “%1”, then try again.</source>
        <translation>Prüfen Sie den freien Platz und ob Sie in „%1“ schreiben dürfen, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Check the free space and the disk, then publish again.</source>
        <translation>Prüfen Sie den freien Platz und den Datenträger, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Check the free space and the disk, then push again.</source>
        <translation>Prüfen Sie den freien Platz und den Datenträger, und pushen Sie wieder.</translation>
    </message>
    <message>
        <source>Check the free space and the paths of the posts, then publish again.</source>
        <translation>Prüfen Sie den freien Platz und die Pfade der Beiträge, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Check the free space, then publish again.</source>
        <translation>Prüfen Sie den freien Platz, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Check the proxy in git's configuration (git config --get-all http.proxy) and in the environment (https_proxy), then try again.</source>
        <translation>Prüfen Sie den Proxy in der Konfiguration von git (git config --get-all http.proxy) und in der Umgebung (https_proxy), und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Check the remote's address (git remote -v), or make the repository there, then try again.</source>
        <translation>Prüfen Sie die Adresse des Remotes (git remote -v), oder legen Sie das Repository dort an, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Check the remote's address and this computer's clock; for a server of your own, set http.sslCAInfo in git's configuration.</source>
        <translation>Prüfen Sie die Adresse des Remotes und die Uhr dieses Computers; für einen eigenen Server setzen Sie http.sslCAInfo in der Konfiguration von git.</translation>
    </message>
    <message>
        <source>Check the site's .gitattributes files, then try again.</source>
        <translation>Prüfen Sie die Dateien .gitattributes der Website, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Check user.signingKey and that the key can be used (git commit -S), or switch commit.gpgSign off.</source>
        <translation>Prüfen Sie user.signingKey und ob der Schlüssel benutzbar ist (git commit -S), oder schalten Sie commit.gpgSign aus.</translation>
    </message>
    <message>
        <source>Check user.signingKey and that the key can be used (git commit -S), then push again.</source>
        <translation>Prüfen Sie user.signingKey und ob der Schlüssel benutzbar ist (git commit -S), und pushen Sie wieder.</translation>
    </message>
    <message>
        <source>Check “core.autocrlf”, “core.eol” and the site's .gitattributes files, then try again.</source>
        <translation>Prüfen Sie „core.autocrlf“, „core.eol“ und die Dateien .gitattributes der Website, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Checked %1 posts, %2 versions and bases, %3 images.</source>
        <translation>%1 Beiträge, %2 Versionen und Grundtexte, %3 Bilder geprüft.</translation>
    </message>
    <message>
        <source>Checking links, images and addresses…</source>
        <translation>Links, Bilder und Adressen werden geprüft…</translation>
    </message>
    <message>
        <source>Checking the connections</source>
        <translation>Die Verbindungen werden geprüft</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Die Datei wird geprüft</translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation>Die Bilder werden geprüft</translation>
    </message>
    <message>
        <source>Checking the search index</source>
        <translation>Der Suchindex wird geprüft</translation>
    </message>
    <message>
        <source>Checking the site was stopped.</source>
        <translation>Das Prüfen der Website wurde angehalten.</translation>
    </message>
    <message>
        <source>Checking the texts</source>
        <translation>Die Texte werden geprüft</translation>
    </message>
    <message>
        <source>Checking the versions</source>
        <translation>Die Versionen werden geprüft</translation>
    </message>
    <message>
        <source>Checking what lists show</source>
        <translation>Es wird geprüft, was Listen zeigen</translation>
    </message>
    <message>
        <source>Choose a day of the calendar.</source>
        <translation>Wählen Sie einen Tag des Kalenders.</translation>
    </message>
    <message>
        <source>Choose a name of whole characters.</source>
        <translation>Wählen Sie einen Namen aus ganzen Zeichen.</translation>
    </message>
    <message>
        <source>Choose a new folder, or open the site that is there.</source>
        <translation>Wählen Sie einen neuen Ordner, oder öffnen Sie die Website, die dort ist.</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>Wählen Sie einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a shorter name: file systems take 255 bytes at most.</source>
        <translation>Wählen Sie einen kürzeren Namen: Dateisysteme nehmen höchstens 255 Bytes.</translation>
    </message>
    <message>
        <source>Choose a shorter path.</source>
        <translation>Wählen Sie einen kürzeren Pfad.</translation>
    </message>
    <message>
        <source>Choose a time that lies ahead, or publish the post now.</source>
        <translation>Wählen Sie eine Zeit, die noch kommt, oder veröffentlichen Sie den Beitrag jetzt.</translation>
    </message>
    <message>
        <source>Choose an image: %1</source>
        <translation>Bild auswählen: %1</translation>
    </message>
    <message>
        <source>Choose another backup; the daily ones are in the folder “backups” of the library.</source>
        <translation>Wählen Sie eine andere Sicherung; die täglichen sind im Ordner „backups“ der Bibliothek.</translation>
    </message>
    <message>
        <source>Choose another name for the backup, best on another disk.</source>
        <translation>Wählen Sie einen anderen Namen für die Sicherung, am besten auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>Choose another name for the new one.</source>
        <translation>Wählen Sie einen anderen Namen für das neue.</translation>
    </message>
    <message>
        <source>Choose another name, such as “post/my-post”.</source>
        <translation>Wählen Sie einen anderen Namen, etwa „post/mein-beitrag“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another name: git knows only a file by this one.</source>
        <translation>Wählen Sie einen anderen Namen: git kennt unter diesem nur eine Datei.</translation>
    </message>
    <message>
        <source>Choose another name: this one would reach into git's own folder.</source>
        <translation>Wählen Sie einen anderen Namen: Dieser griffe in gits eigenen Ordner.</translation>
    </message>
    <message>
        <source>Choose another place for the post, or publish the file that is meant.</source>
        <translation>Wählen Sie einen anderen Platz für den Beitrag, oder veröffentlichen Sie die gemeinte Datei.</translation>
    </message>
    <message>
        <source>Choose another place for the post.</source>
        <translation>Wählen Sie einen anderen Platz für den Beitrag.</translation>
    </message>
    <message>
        <source>Choose another place; the text is still in this window.</source>
        <translation>Wählen Sie einen anderen Ort; der Text ist noch in diesem Fenster.</translation>
    </message>
    <message>
        <source>Choose another port, or none, so that a free one is taken.</source>
        <translation>Wählen Sie einen anderen Port, oder keinen, damit ein freier genommen wird.</translation>
    </message>
    <message>
        <source>Choose another site.</source>
        <translation>Wählen Sie eine andere Website.</translation>
    </message>
    <message>
        <source>Choose another slug.</source>
        <translation>Wählen Sie einen anderen Slug.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Wählen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Choose one of these with --format: %1.</source>
        <translation>Wählen Sie eines davon mit --format: %1.</translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation>Wählen Sie einen von denen, die aufgeführt sind.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eines von: %1.</translation>
    </message>
    <message>
        <source>Choose that site in the list of sites.</source>
        <translation>Wählen Sie jene Website in der Liste der Websites.</translation>
    </message>
    <message>
        <source>Choose the folder of a site that is kept in git, or make a new site.</source>
        <translation>Wählen Sie den Ordner einer Website, die in git liegt, oder erstellen Sie eine neue Website.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the site.</source>
        <translation>Wählen Sie den Ordner, der die Website enthält.</translation>
    </message>
    <message>
        <source>Choose “direct”, or “per-post”: each post to a branch of its own.</source>
        <translation>Wählen Sie „direct“ oder „per-post“: jeden Beitrag auf einen eigenen Branch.</translation>
    </message>
    <message>
        <source>Choose “on” or “off”.</source>
        <translation>Wählen Sie „on“ oder „off“.</translation>
    </message>
    <message>
        <source>Choose “stay”, or “follow”: as title and date say.</source>
        <translation>Wählen Sie „stay“ oder „follow“: wie Titel und Datum sagen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clone it into a folder of its own, and open that.</source>
        <translation>Klonen Sie es in einen eigenen Ordner, und öffnen Sie den.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Close it with the same signs it opens with, and leave the text below it.</source>
        <translation>Schließen Sie ihn mit denselben Zeichen, mit denen er beginnt, und lassen Sie den Text darunter.</translation>
    </message>
    <message>
        <source>Close its brace } before the text of the post.</source>
        <translation>Schließen Sie seine Klammer } vor dem Text des Beitrags.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, then try again.</source>
        <translation>Schließen Sie andere Programme, um Speicher freizugeben, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Schließen Sie das andere Programm, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Suche schließen (Escape)</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>Codeblock</translation>
    </message>
    <message>
        <source>Colours of the text when it is &amp;dark</source>
        <translation>Farben des Textes, wenn er &amp;dunkel ist</translation>
    </message>
    <message>
        <source>Colours of the text when it is &amp;light</source>
        <translation>Farben des Textes, wenn er &amp;hell ist</translation>
    </message>
    <message>
        <source>Commands beside this window will not work.</source>
        <translation>Befehle neben diesem Fenster werden nicht gehen.</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>Commit it with git, or unstage it with “git restore --staged”; then publish again.</source>
        <translation>Committen Sie sie mit git, oder nehmen Sie sie mit „git restore --staged“ zurück; veröffentlichen Sie dann wieder.</translation>
    </message>
    <message>
        <source>Commit or take back what the details name (git status), then push again; nothing was changed.</source>
        <translation>Committen Sie, was die Einzelheiten nennen (git status), oder nehmen Sie es zurück, und pushen Sie wieder; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Commit that change or take it back, then publish again; nothing was written.</source>
        <translation>Committen Sie diese Änderung, oder nehmen Sie sie zurück, und veröffentlichen Sie wieder; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Commit the site's settings, then publish again.</source>
        <translation>Committen Sie die Einstellungen der Website, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Commit your change or take it back, then push again; nothing was changed here.</source>
        <translation>Committen Sie Ihre Änderung, oder nehmen Sie sie zurück, und pushen Sie wieder; hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Commits posts to their site and pushes.</source>
        <translation>Committet Beiträge in ihre Website und pusht.</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committet</translation>
    </message>
    <message>
        <source>Committed as %1 on %2; not pushed.</source>
        <translation>Als %1 auf %2 committet; nicht gepusht.</translation>
    </message>
    <message>
        <source>Committed as %1, but not pushed. %2</source>
        <translation>Als %1 committet, aber nicht gepusht. %2</translation>
    </message>
    <message>
        <source>Committed as %1, but not pushed: readers see no change yet. %2 %3</source>
        <translation>Als %1 committet, aber nicht gepusht: Leser sehen noch keine Änderung. %2 %3</translation>
    </message>
    <message>
        <source>Committed as %1. Add a remote to publish it.</source>
        <translation>Als %1 committet. Fügen Sie ein Remote hinzu, um zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Committed as %1. There is no remote to send it to.</source>
        <translation>Als %1 committet. Es gibt kein Remote, an das es gehen könnte.</translation>
    </message>
    <message>
        <source>Committed, but not pushed</source>
        <translation>Committet, aber nicht gepusht</translation>
    </message>
    <message>
        <source>Committed, but not pushed: %1</source>
        <translation>Committet, aber nicht gepusht: %1</translation>
    </message>
    <message>
        <source>Committed, not pushed</source>
        <translation>Committet, nicht gepusht</translation>
    </message>
    <message>
        <source>Compare both texts (Post &gt; Compare with the site's text, or “galley resolve”), then publish it again. Both are kept as versions.</source>
        <translation>Vergleichen Sie beide Texte (Beitrag &gt; Mit dem Text der Website vergleichen, oder „galley resolve“), und veröffentlichen Sie ihn wieder. Beide sind als Versionen aufbewahrt.</translation>
    </message>
    <message>
        <source>Compare both texts…</source>
        <translation>Beide Texte vergleichen…</translation>
    </message>
    <message>
        <source>Compare the fingerprint of its key with the one that its operator publishes and accept it when you are asked, or connect once with “ssh HOST”; then try again.</source>
        <translation>Vergleichen Sie den Fingerabdruck seines Schlüssels mit dem, den sein Betreiber veröffentlicht, und nehmen Sie ihn an, wenn Sie gefragt werden, oder verbinden Sie sich einmal mit „ssh HOST“; versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <source>Compare the two texts, then publish again.</source>
        <translation>Vergleichen Sie die beiden Texte, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Compare them once more; nothing is lost.</source>
        <translation>Vergleichen Sie sie noch einmal; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Comparing it with the newest backup</source>
        <translation>Sie wird mit der neuesten Sicherung verglichen</translation>
    </message>
    <message>
        <source>Comparing the posts</source>
        <translation>Die Beiträge werden verglichen</translation>
    </message>
    <message>
        <source>Comparing with the repository</source>
        <translation>Vergleich mit dem Repository</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Convert the file to UTF-8 (with iconv, or “Save with Encoding” in a text editor), then open it again.</source>
        <translation>Wandeln Sie die Datei in UTF-8 um (mit iconv oder „Mit Kodierung speichern“ in einem Texteditor), und öffnen Sie sie dann wieder.</translation>
    </message>
    <message>
        <source>Converting a file</source>
        <translation>Eine Datei wird umgewandelt</translation>
    </message>
    <message>
        <source>Copied to “%1”</source>
        <translation>Kopiert nach „%1“</translation>
    </message>
    <message>
        <source>Copies a theme into the site's folder, to be changed there.</source>
        <translation>Kopiert ein Thema in den Ordner der Website, um es dort zu ändern.</translation>
    </message>
    <message>
        <source>Copies posts to another site, rewritten for it.</source>
        <translation>Kopiert Beiträge zu einer anderen Website, für sie umgeschrieben.</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Als &amp;HTML kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as rich te&amp;xt</source>
        <translation>Als &amp;formatierten Text kopieren</translation>
    </message>
    <message>
        <source>Copy it in parts, or save it as a file and import that.</source>
        <translation>Kopieren Sie ihn in Teilen, oder speichern Sie ihn als Datei und importieren Sie die.</translation>
    </message>
    <message>
        <source>Copy its folder to a safe place first, then restore a backup.</source>
        <translation>Kopieren Sie ihren Ordner zuerst an einen sicheren Ort, und stellen Sie dann eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Copy one that is there: galley theme copy broadsheet.</source>
        <translation>Kopieren Sie eines, das es gibt: galley theme copy broadsheet.</translation>
    </message>
    <message>
        <source>Copy there</source>
        <translation>Dorthin kopieren</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Die Bibliothek wird kopiert</translation>
    </message>
    <message>
        <source>Counts the words, sentences and characters of a post, without markup.</source>
        <translation>Zählt Wörter, Sätze und Zeichen eines Beitrags, ohne Auszeichnung.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>D&amp;raft: not to be published</source>
        <translation>&amp;Entwurf: nicht zu veröffentlichen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates that disagree with the file’s name</source>
        <translation>Daten, die nicht zum Dateinamen passen</translation>
    </message>
    <message>
        <source>Dates that lie ahead</source>
        <translation>Daten, die in der Zukunft liegen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the colum&amp;n</source>
        <translation>S&amp;palte löschen</translation>
    </message>
    <message>
        <source>Delete the ro&amp;w</source>
        <translation>&amp;Zeile löschen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details to unfold</source>
        <translation>Aufklappbare Einzelheiten</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Do it once more.</source>
        <translation>Tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Do not align the column</source>
        <translation>Spalte nicht ausrichten</translation>
    </message>
    <message>
        <source>Do not connect. Ask its operator for the server's present key.</source>
        <translation>Verbinden Sie sich nicht. Fragen Sie seinen Betreiber nach dem jetzigen Schlüssel des Servers.</translation>
    </message>
    <message>
        <source>Documents of word processors are made by the program pandoc, which is not installed here.</source>
        <translation>Dokumente für Textverarbeitungen erstellt das Programm pandoc, das hier nicht installiert ist.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Drafts that are published all the same</source>
        <translation>Entwürfe, die trotzdem veröffentlicht werden</translation>
    </message>
    <message>
        <source>Duplicate d&amp;ownwards</source>
        <translation>Nach u&amp;nten verdoppeln</translation>
    </message>
    <message>
        <source>Duplicate u&amp;pwards</source>
        <translation>Nach o&amp;ben verdoppeln</translation>
    </message>
    <message>
        <source>Each commit carries your name and e-mail address, and git does not know them yet: fill them in.</source>
        <translation>Jeder Commit trägt Ihren Namen und Ihre E-Mail-Adresse, und git kennt sie noch nicht: Tragen Sie sie ein.</translation>
    </message>
    <message>
        <source>Each post has a %1 of its own.</source>
        <translation>Jeder Beitrag hat ein eigenes „%1“.</translation>
    </message>
    <message>
        <source>Each post is kept for %1 days, counted on days on which you use Galley.</source>
        <translation>Jeder Beitrag wird %1 Tage aufbewahrt; es zählen Tage, an denen Sie Galley benutzen.</translation>
    </message>
    <message>
        <source>Each post is published to a branch of its own.</source>
        <translation>Jeder Beitrag wird auf einen eigenen Branch veröffentlicht.</translation>
    </message>
    <message>
        <source>Earlier commits that go along: %1</source>
        <translation>Frühere Commits, die mitgehen: %1</translation>
    </message>
    <message>
        <source>Earlier texts, newest first</source>
        <translation>Frühere Texte, neueste zuerst</translation>
    </message>
    <message>
        <source>Edit as &amp;text</source>
        <translation>Als &amp;Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit it as text.</source>
        <translation>Bearbeiten Sie es als Text.</translation>
    </message>
    <message>
        <source>Edit the front matter as text.</source>
        <translation>Bearbeiten Sie das Front Matter als Text.</translation>
    </message>
    <message>
        <source>Em&amp;oji as names</source>
        <translation>&amp;Emoji als Namen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>Der Papierkorb wird geleert</translation>
    </message>
    <message>
        <source>Emptying the trash was stopped.</source>
        <translation>Das Leeren des Papierkorbs wurde angehalten.</translation>
    </message>
    <message>
        <source>End the search (git bisect reset), then publish again.</source>
        <translation>Beenden Sie die Suche (git bisect reset), und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Enter goes to the heading; Alt and the arrows move its section.</source>
        <translation>Eingabe geht zur Überschrift; Alt und die Pfeile verschieben ihren Abschnitt.</translation>
    </message>
    <message>
        <source>Enter opens the post at that place.</source>
        <translation>Eingabe öffnet den Beitrag an dieser Stelle.</translation>
    </message>
    <message>
        <source>Every new post begins as this template; “” as none.</source>
        <translation>Jeder neue Beitrag beginnt wie diese Vorlage; „“ ohne.</translation>
    </message>
    <message>
        <source>Every new post of this site begins like this</source>
        <translation>Jeder neue Beitrag dieser Website beginnt so</translation>
    </message>
    <message>
        <source>Every place is shown here first; a click leaves it out. Undo takes it all back.</source>
        <translation>Jede Stelle wird hier zuerst gezeigt; ein Klick lässt sie aus. Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Export in several parts, and bring in one after the other.</source>
        <translation>Exportieren Sie in mehreren Teilen, und bringen Sie einen nach dem anderen herein.</translation>
    </message>
    <message>
        <source>Export it anew from where it came, and put it in again.</source>
        <translation>Exportieren Sie es neu, wo es herkam, und fügen Sie es wieder ein.</translation>
    </message>
    <message>
        <source>Export it anew under Settings &gt; Advanced &gt; Import/Export in Ghost.</source>
        <translation>Exportieren Sie ihn in Ghost neu unter Settings &gt; Advanced &gt; Import/Export.</translation>
    </message>
    <message>
        <source>Export it anew with Tools &gt; Export in WordPress, and choose “All content”.</source>
        <translation>Exportieren Sie ihn in WordPress neu mit Werkzeuge &gt; Daten exportieren, und wählen Sie „Alle Inhalte“.</translation>
    </message>
    <message>
        <source>Export it as a page (html), which word processors open, too.</source>
        <translation>Exportieren Sie es als Seite (html); auch Textverarbeitungen öffnen sie.</translation>
    </message>
    <message>
        <source>Export the archive anew, or bring in what comes before that place (--keep-good).</source>
        <translation>Exportieren Sie das Archiv noch einmal, oder holen Sie herein, was vor dieser Stelle kommt (--keep-good).</translation>
    </message>
    <message>
        <source>Export the blog anew, and bring in that file.</source>
        <translation>Exportieren Sie das Blog neu, und bringen Sie diese Datei herein.</translation>
    </message>
    <message>
        <source>Export the blog anew, or bring in what comes before that place (--keep-good).</source>
        <translation>Exportieren Sie das Blog neu, oder bringen Sie herein, was vor dieser Stelle kommt (--keep-good).</translation>
    </message>
    <message>
        <source>Export the library again, or take the folder from a copy; nothing of it was taken in.</source>
        <translation>Exportieren Sie die Bibliothek noch einmal, oder nehmen Sie den Ordner aus einer Kopie; nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>F&amp;olding</source>
        <translation>Fa&amp;ltung</translation>
    </message>
    <message>
        <source>FIND is a regular expression; WITH may hold $1, $2 …</source>
        <translation>FIND ist ein regulärer Ausdruck; WITH kann enthalten: $1, $2 …</translation>
    </message>
    <message>
        <source>Fetch it with “git fetch” and “git branch”, then try again.</source>
        <translation>Holen Sie ihn mit „git fetch“ und „git branch“, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Fetch them (git pull --rebase in the site's folder), then push again: nothing was overwritten.</source>
        <translation>Holen Sie sie (git pull --rebase im Ordner der Website), und pushen Sie wieder: Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Fetching what others sent to “%1”</source>
        <translation>Es wird geholt, was andere an „%1“ sandten</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Field, such as author</source>
        <translation>Feld, etwa author</translation>
    </message>
    <message>
        <source>Files that were left out, and why</source>
        <translation>Ausgelassene Dateien und warum</translation>
    </message>
    <message>
        <source>Files that will change</source>
        <translation>Dateien, die sich ändern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by tag, category or year; saved filters</source>
        <translation>Nach Schlagwort, Kategorie oder Jahr filtern; gespeicherte Filter</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Wei&amp;tersuchen</translation>
    </message>
    <message>
        <source>Find a &amp;post</source>
        <translation>Beitrag &amp;finden</translation>
    </message>
    <message>
        <source>Find by a regular expression</source>
        <translation>Mit einem regulären Ausdruck suchen</translation>
    </message>
    <message>
        <source>Find in this post</source>
        <translation>In diesem Beitrag suchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rück&amp;wärts suchen</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>Nur ganze Wörter finden</translation>
    </message>
    <message>
        <source>Find within the selected text only</source>
        <translation>Nur im ausgewählten Text suchen</translation>
    </message>
    <message>
        <source>Finds posts by words, "phrases", tag:x, state:x, after:2026, -word …</source>
        <translation>Findet Beiträge nach Wörtern, "Wortfolgen", tag:x, state:x, after:2026, -wort …</translation>
    </message>
    <message>
        <source>Fingerprint of the server's key</source>
        <translation>Fingerabdruck des Server-Schlüssels</translation>
    </message>
    <message>
        <source>Finish applying the patches (git am --continue) or give it up (git am --abort), then publish again.</source>
        <translation>Schließen Sie das Anwenden der Patches ab (git am --continue), oder geben Sie es auf (git am --abort), und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Finish it or take it back, then push again.</source>
        <translation>Schließen Sie es ab, oder nehmen Sie es zurück, und pushen Sie wieder.</translation>
    </message>
    <message>
        <source>Finish the cherry-pick (git cherry-pick --continue) or give it up (git cherry-pick --abort), then publish again.</source>
        <translation>Schließen Sie den Cherry-Pick ab (git cherry-pick --continue), oder geben Sie ihn auf (git cherry-pick --abort), und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Finish the merge (git merge --continue) or give it up (git merge --abort), then publish again.</source>
        <translation>Schließen Sie den Merge ab (git merge --continue), oder geben Sie ihn auf (git merge --abort), und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Finish the rebase (git rebase --continue) or give it up (git rebase --abort), then publish again.</source>
        <translation>Schließen Sie den Rebase ab (git rebase --continue), oder geben Sie ihn auf (git rebase --abort), und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Finish the revert (git revert --continue) or give it up (git revert --abort), then publish again.</source>
        <translation>Schließen Sie den Revert ab (git revert --continue), oder geben Sie ihn auf (git revert --abort), und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Focus &amp;on</source>
        <translation>Fokus &amp;auf</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>&amp;Alles falten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders of posts</source>
        <translation>Ordner der Beiträge</translation>
    </message>
    <message>
        <source>For readers who cannot see it</source>
        <translation>Für Leser, die es nicht sehen können</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formeln</translation>
    </message>
    <message>
        <source>Found in the site, not taken over</source>
        <translation>In der Website gefunden, nicht übernommen</translation>
    </message>
    <message>
        <source>Free space there, then push again: the commit is kept here.</source>
        <translation>Schaffen Sie dort Platz, und pushen Sie wieder: Der Commit ist hier aufbewahrt.</translation>
    </message>
    <message>
        <source>From page to page</source>
        <translation>Von Seite zu Seite</translation>
    </message>
    <message>
        <source>From this computer…</source>
        <translation>Von diesem Computer…</translation>
    </message>
    <message>
        <source>From “%1” %2 posts came in, and %3 were here already; %4 items are left out.</source>
        <translation>Aus „%1“ kamen %2 Beiträge herein, und %3 waren schon da; %4 Einträge werden ausgelassen.</translation>
    </message>
    <message>
        <source>From “%1” %2 posts would come in, and %3 are here already; %4 items are left out.</source>
        <translation>Aus „%1“ kämen %2 Beiträge herein, und %3 sind schon da; %4 Einträge werden ausgelassen.</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Front Matter</translation>
    </message>
    <message>
        <source>Front matter as text</source>
        <translation>Front Matter als Text</translation>
    </message>
    <message>
        <source>Front matter that cannot be read</source>
        <translation>Front Matter, das sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>Galley %1

Write a post, see it as a page, publish it as a git commit.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Galley %1

Einen Beitrag schreiben, ihn als Seite sehen, ihn als Git-Commit veröffentlichen.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Galley %1: write a post, see it as a page, publish it as a git commit.

Usage: galley [FILE.md]          opens the window
       galley COMMAND [WORDS]    does one thing without a window

</source>
        <translation>Galley %1: einen Beitrag schreiben, ihn als Seite sehen, ihn als Git-Commit veröffentlichen.

Aufruf: galley [FILE.md]          öffnet das Fenster
        galley COMMAND [WORDS]    tut eine Sache ohne Fenster

</translation>
    </message>
    <message>
        <source>Galley &amp;Help</source>
        <translation>Galley-&amp;Hilfe</translation>
    </message>
    <message>
        <source>Galley brings along: %1. A theme of your own lies in %2/%3.</source>
        <translation>Galley bringt mit: %1. Ein eigenes Thema liegt in %2/%3.</translation>
    </message>
    <message>
        <source>Galley brings no theme “%1” along.</source>
        <translation>Galley bringt kein Thema „%1“ mit.</translation>
    </message>
    <message>
        <source>Galley cannot make a site of the kind “%1”.</source>
        <translation>Galley kann keine Website der Art „%1“ machen.</translation>
    </message>
    <message>
        <source>Galley ended before the commit was made; nothing was published.</source>
        <translation>Galley endete, bevor der Commit gemacht war; nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>Galley is already publishing to this repository.</source>
        <translation>Galley veröffentlicht schon in dieses Repository.</translation>
    </message>
    <message>
        <source>Galley makes these pages from the posts. They come in the same commit, so that the site shows what the posts say.</source>
        <translation>Galley macht diese Seiten aus den Beiträgen. Sie kommen im selben Commit, damit die Website zeigt, was die Beiträge sagen.</translation>
    </message>
    <message>
        <source>Galley was interrupted last time. Nothing that reached the library is lost:</source>
        <translation>Galley wurde letztes Mal unterbrochen. Nichts, was die Bibliothek erreichte, ist verloren:</translation>
    </message>
    <message>
        <source>Galley's own keeps the words calm and colours only code. With another theme, links, quotes and signs take its colours too. Letters are kept readable on the paper.</source>
        <translation>Galleys eigenes lässt die Wörter ruhig und färbt nur Code. Mit einem anderen Thema bekommen auch Links, Zitate und Zeichen dessen Farben. Die Buchstaben bleiben auf dem Papier lesbar.</translation>
    </message>
    <message>
        <source>Git does not know your name or e-mail address yet, which each commit carries.</source>
        <translation>Git kennt Ihren Namen oder Ihre E-Mail-Adresse noch nicht, die jeder Commit trägt.</translation>
    </message>
    <message>
        <source>Git is in the middle of something in this repository, which a commit would mix up.</source>
        <translation>Git ist in diesem Repository mitten in etwas, das ein Commit durcheinanderbrächte.</translation>
    </message>
    <message>
        <source>Give a path inside the site, without empty parts, “.” or “..”.</source>
        <translation>Geben Sie einen Pfad innerhalb der Website an, ohne leere Teile, „.“ oder „..“.</translation>
    </message>
    <message>
        <source>Give an address like https://example.org/me/blog.git or git@example.org:me/blog.git.</source>
        <translation>Geben Sie eine Adresse wie https://example.org/me/blog.git oder git@example.org:me/blog.git an.</translation>
    </message>
    <message>
        <source>Give it a new value with %1=VALUE.</source>
        <translation>Geben Sie ihm einen neuen Wert mit %1=VALUE.</translation>
    </message>
    <message>
        <source>Give it a title, then publish again.</source>
        <translation>Geben Sie ihm einen Titel, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Give it an address that begins with https:// (git remote set-url %1 ADDRESS).</source>
        <translation>Geben Sie ihm eine Adresse, die mit https:// beginnt (git remote set-url %1 ADDRESS).</translation>
    </message>
    <message>
        <source>Give it one; it can be changed later.</source>
        <translation>Geben Sie ihm einen; er lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Give it one; it stands at the head of every page.</source>
        <translation>Geben Sie ihr einen; er steht am Kopf jeder Seite.</translation>
    </message>
    <message>
        <source>Give one of the posts another slug, then publish again.</source>
        <translation>Geben Sie einem der Beiträge einen anderen Slug, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Give one of them another slug.</source>
        <translation>Geben Sie einem davon einen anderen Slug.</translation>
    </message>
    <message>
        <source>Give the file one kind of line ends, then try again.</source>
        <translation>Geben Sie der Datei eine Art von Zeilenenden, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Give the longest side in pixels: --max-size 1600.</source>
        <translation>Geben Sie die längste Seite in Pixeln an: --max-size 1600.</translation>
    </message>
    <message>
        <source>Give the public part of your key (~/.ssh/*.pub) to the server, or load the right one with “ssh-add”; then try again.</source>
        <translation>Geben Sie dem Server den öffentlichen Teil Ihres Schlüssels (~/.ssh/*.pub), oder laden Sie den richtigen mit „ssh-add“; versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <source>Gives a Press site another theme.</source>
        <translation>Gibt einer Press-Website ein anderes Thema.</translation>
    </message>
    <message>
        <source>Gives a post a new text.</source>
        <translation>Gibt einem Beitrag einen neuen Text.</translation>
    </message>
    <message>
        <source>Gives a post another slug: file, media, redirect and links from other posts follow.</source>
        <translation>Gibt einem Beitrag einen anderen Slug: Datei, Medien, Weiterleitung und Links aus anderen Beiträgen folgen.</translation>
    </message>
    <message>
        <source>Gives posts to another site, rewritten for it.</source>
        <translation>Gibt Beiträge einer anderen Website, für sie umgeschrieben.</translation>
    </message>
    <message>
        <source>Go to the next hit (F3)</source>
        <translation>Zum nächsten Treffer (F3)</translation>
    </message>
    <message>
        <source>Go to the previous hit (Shift+F3)</source>
        <translation>Zum vorigen Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Goes the way to a site's remote, changes nothing, and names what stands in the way.</source>
        <translation>Geht den Weg zum Remote einer Website, ändert nichts, und nennt, was im Weg steht.</translation>
    </message>
    <message>
        <source>Going the way to the remote, without changing anything there…</source>
        <translation>Der Weg zum Remote wird gegangen, ohne dort etwas zu ändern…</translation>
    </message>
    <message>
        <source>H&amp;ow long is it…</source>
        <translation>Wie lan&amp;g ist er…</translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation>Überschrift &amp;%1</translation>
    </message>
    <message>
        <source>Headings of the post are listed here. Begin a line with # to make one.</source>
        <translation>Hier stehen die Überschriften des Beitrags. Beginnen Sie eine Zeile mit #, um eine zu setzen.</translation>
    </message>
    <message>
        <source>Hello from the tour</source>
        <translation>Grüße vom Rundgang</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>Verlauf von „%1“</translation>
    </message>
    <message>
        <source>How do you sign in to %1?</source>
        <translation>Wie melden Sie sich bei %1 an?</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Wie weit die Prüfung ist</translation>
    </message>
    <message>
        <source>How far the publish is</source>
        <translation>Wie weit die Veröffentlichung ist</translation>
    </message>
    <message>
        <source>How large should the table be?</source>
        <translation>Wie groß soll die Tabelle sein?</translation>
    </message>
    <message>
        <source>How long is it?</source>
        <translation>Wie lang ist er?</translation>
    </message>
    <message>
        <source>How should posts of “%1” link to each other?</source>
        <translation>Wie sollen Beiträge von „%1“ aufeinander verweisen?</translation>
    </message>
    <message>
        <source>How this text differs from the text as it is now</source>
        <translation>Wie sich dieser Text vom jetzigen unterscheidet</translation>
    </message>
    <message>
        <source>I&amp;mage…</source>
        <translation>B&amp;ild…</translation>
    </message>
    <message>
        <source>If that is what you want, add --yes.</source>
        <translation>Wenn Sie das wollen, fügen Sie --yes hinzu.</translation>
    </message>
    <message>
        <source>If the window closes now, what you typed since is lost.</source>
        <translation>Wenn sich das Fenster jetzt schließt, ist verloren, was Sie seither getippt haben.</translation>
    </message>
    <message>
        <source>If you know them, say that you trust this site (“galley site trust”), then publish again.</source>
        <translation>Wenn Sie sie kennen, sagen Sie, dass Sie dieser Website vertrauen („galley site trust“), und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>If you trust it, run git config --global --add safe.directory "%1", then open it again.</source>
        <translation>Wenn Sie ihm vertrauen, führen Sie git config --global --add safe.directory "%1" aus, und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Image %1 of %2: “%3”</source>
        <translation>Bild %1 von %2: „%3“</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif *.svg *.avif *.bmp *.tiff)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp *.gif *.svg *.avif *.bmp *.tiff)</translation>
    </message>
    <message>
        <source>Images and files</source>
        <translation>Bilder und Dateien</translation>
    </message>
    <message>
        <source>Images from the web are not loaded.</source>
        <translation>Bilder aus dem Netz werden nicht geladen.</translation>
    </message>
    <message>
        <source>Images of the library</source>
        <translation>Bilder der Bibliothek</translation>
    </message>
    <message>
        <source>Images that are not there</source>
        <translation>Bilder, die es nicht gibt</translation>
    </message>
    <message>
        <source>Images that are slow to load</source>
        <translation>Bilder, die langsam laden</translation>
    </message>
    <message>
        <source>Images without a description</source>
        <translation>Bilder ohne Beschreibung</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Im Konflikt</translation>
    </message>
    <message>
        <source>In other languages: %1</source>
        <translation>In anderen Sprachen: %1</translation>
    </message>
    <message>
        <source>In the %1, here:
%2
there:
%3
</source>
        <translation>Im %1, hier:
%2
dort:
%3
</translation>
    </message>
    <message>
        <source>In the line &amp;above</source>
        <translation>In der Zeile dar&amp;über</translation>
    </message>
    <message>
        <source>In the line &amp;below</source>
        <translation>In der Zeile dar&amp;unter</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>In der Auswahl</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>In the text, %1 of %2</source>
        <translation>Im Text, %1 von %2</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>In the trash, where it is kept for 30 days.</source>
        <translation>Im Papierkorb, wo es 30 Tage aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert the link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>Insert the table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Install Galley again.</source>
        <translation>Installieren Sie Galley wieder.</translation>
    </message>
    <message>
        <source>Install Galley anew.</source>
        <translation>Installieren Sie Galley neu.</translation>
    </message>
    <message>
        <source>Install Galley anew: %1 belongs beside galley.</source>
        <translation>Installieren Sie Galley neu: %1 gehört neben galley.</translation>
    </message>
    <message>
        <source>Install Galley anew: its parts are of different versions.</source>
        <translation>Installieren Sie Galley neu: Seine Teile sind von verschiedenen Versionen.</translation>
    </message>
    <message>
        <source>Install Git LFS and run “git lfs install” in a terminal, then publish again.</source>
        <translation>Installieren Sie Git LFS, führen Sie in einem Terminal „git lfs install“ aus, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Install Qt's image format plugins (qt6-image-formats-plugins).</source>
        <translation>Installieren Sie Qts Bildformat-Plugins (qt6-image-formats-plugins).</translation>
    </message>
    <message>
        <source>Install Qt's image formats (qt6-image-formats-plugins).</source>
        <translation>Installieren Sie Qts Bildformate (qt6-image-formats-plugins).</translation>
    </message>
    <message>
        <source>Install and unlock a keychain such as GNOME Keyring or KWallet; without it passphrases and tokens are asked for again each time.</source>
        <translation>Installieren und entsperren Sie einen Schlüsselbund wie GNOME Keyring oder KWallet; ohne ihn wird jedes Mal wieder nach Passphrasen und Tokens gefragt.</translation>
    </message>
    <message>
        <source>Install git: pushing, hooks and signing need it.</source>
        <translation>Installieren Sie git: Pushen, Hooks und Signieren brauchen es.</translation>
    </message>
    <message>
        <source>Install it (on Debian: sudo apt install git), then try again.</source>
        <translation>Installieren Sie es (unter Debian: sudo apt install git), und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Install it (on Debian: “apt install pandoc”), or export as a page (html) instead.</source>
        <translation>Installieren Sie es (unter Debian: „apt install pandoc“), oder exportieren Sie stattdessen eine Seite (html).</translation>
    </message>
    <message>
        <source>Install one, such as the package hunspell-en-us.</source>
        <translation>Installieren Sie eines, etwa das Paket hunspell-de-de.</translation>
    </message>
    <message>
        <source>Into which site are the posts to go?</source>
        <translation>In welche Website sollen die Beiträge?</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>Ist das %1?</translation>
    </message>
    <message>
        <source>It belongs to that site already.</source>
        <translation>Er gehört schon zu jener Website.</translation>
    </message>
    <message>
        <source>It can be %1.</source>
        <translation>Es kann sein: %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Sie lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>It changed meanwhile.</source>
        <translation>Er hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>It has other languages: move them by hand.</source>
        <translation>Er hat andere Sprachen: Verschieben Sie sie von Hand.</translation>
    </message>
    <message>
        <source>It holds %1 files.</source>
        <translation>Es enthält %1 Dateien.</translation>
    </message>
    <message>
        <source>It is a link to another place, which Galley does not follow.</source>
        <translation>Es ist ein Verweis auf einen anderen Ort, dem Galley nicht folgt.</translation>
    </message>
    <message>
        <source>It is a list of lists or maps.</source>
        <translation>Es ist eine Liste von Listen oder Zuordnungen.</translation>
    </message>
    <message>
        <source>It is a repository of its own (a submodule): open this folder as a site.</source>
        <translation>Es ist ein eigenes Repository (ein Submodul): Öffnen Sie diesen Ordner als Website.</translation>
    </message>
    <message>
        <source>It is kept in Git LFS and was not fetched: run “git lfs pull”, then open the site again.</source>
        <translation>Sie liegt in Git LFS und wurde nicht geholt: Führen Sie „git lfs pull“ aus, und öffnen Sie die Website dann wieder.</translation>
    </message>
    <message>
        <source>It is kept in the library; publish it to put it in its site.</source>
        <translation>Er wird in der Bibliothek aufbewahrt; veröffentlichen Sie ihn, um ihn in seine Website zu bringen.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>Sie ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>It is larger than 16 MB.</source>
        <translation>Sie ist größer als 16 MB.</translation>
    </message>
    <message>
        <source>It is longer than 16 MB: divide it into several posts.</source>
        <translation>Er ist länger als 16 MB: Teilen Sie ihn in mehrere Beiträge.</translation>
    </message>
    <message>
        <source>It is not as long as the archive says.</source>
        <translation>Es ist nicht so lang, wie das Archiv sagt.</translation>
    </message>
    <message>
        <source>It is not clear what is to be published.</source>
        <translation>Es ist nicht klar, was veröffentlicht werden soll.</translation>
    </message>
    <message>
        <source>It is not in the library any more.</source>
        <translation>Er ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>It is not in “%1”.</source>
        <translation>Es ist nicht in „%1“.</translation>
    </message>
    <message>
        <source>It is stopped. Let it go on with “kill -CONT %1”, or end it, then try again.</source>
        <translation>Es ist angehalten. Lassen Sie es mit „kill -CONT %1“ weitergehen, oder beenden Sie es, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>It leads to another host, “%1”.</source>
        <translation>Sie führt zu einem anderen Host, „%1“.</translation>
    </message>
    <message>
        <source>It may still carry the command out: look with “galley list” before you repeat it.</source>
        <translation>Es führt den Befehl vielleicht noch aus: Sehen Sie mit „galley list“ nach, bevor Sie ihn wiederholen.</translation>
    </message>
    <message>
        <source>It may still name the place where it was taken; look at it elsewhere first.</source>
        <translation>Es nennt vielleicht noch den Ort der Aufnahme; sehen Sie es zuerst anderswo an.</translation>
    </message>
    <message>
        <source>It names “%1”, which lies beside it.</source>
        <translation>Er nennt „%1“, das neben ihm liegt.</translation>
    </message>
    <message>
        <source>It needs no words: readers who cannot see it miss nothing.</source>
        <translation>Es braucht keine Worte: Wer es nicht sehen kann, versäumt nichts.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Es wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>It was changed since.</source>
        <translation>Er wurde seither geändert.</translation>
    </message>
    <message>
        <source>It was for some readers alone (%1); it comes as a draft.</source>
        <translation>Er war nur für manche Leser (%1); er kommt als Entwurf.</translation>
    </message>
    <message>
        <source>It was sent by mail and never shown on the site.</source>
        <translation>Er wurde per E-Mail gesendet und nie auf der Website gezeigt.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>It was time: “%1” is published.</source>
        <translation>Es war Zeit: „%1“ ist veröffentlicht.</translation>
    </message>
    <message>
        <source>It would unpack to %1 bytes.</source>
        <translation>Es würde auf %1 Bytes entpackt.</translation>
    </message>
    <message>
        <source>Its HTML is nested deeper than any browser reads; only its words came in.</source>
        <translation>Sein HTML ist tiefer verschachtelt, als ein Browser liest; nur seine Wörter sind angekommen.</translation>
    </message>
    <message>
        <source>Its address is written in a way that cannot be changed by itself.</source>
        <translation>Ihre Adresse ist auf eine Art geschrieben, die sich nicht von selbst ändern lässt.</translation>
    </message>
    <message>
        <source>Its commits are not signed when Galley makes them.</source>
        <translation>Ihre Commits werden nicht signiert, wenn Galley sie macht.</translation>
    </message>
    <message>
        <source>Its files lie on top of each other.</source>
        <translation>Seine Dateien liegen übereinander.</translation>
    </message>
    <message>
        <source>Its front matter cannot be read and stays in the text: %1</source>
        <translation>Ihr Front Matter lässt sich nicht lesen und bleibt im Text: %1</translation>
    </message>
    <message>
        <source>Its generator, or its configuration, has a folder for all images.</source>
        <translation>Ihr Generator oder ihre Konfiguration hat einen Ordner für alle Bilder.</translation>
    </message>
    <message>
        <source>Its history shows the texts that it had; each can be brought back.</source>
        <translation>Sein Verlauf zeigt die Texte, die er hatte; jeder lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Its hooks do not run when Galley publishes.</source>
        <translation>Ihre Hooks laufen nicht, wenn Galley veröffentlicht.</translation>
    </message>
    <message>
        <source>Its images</source>
        <translation>Seine Bilder</translation>
    </message>
    <message>
        <source>Its images are not in the archive; the post shows them from Medium's servers.</source>
        <translation>Seine Bilder sind nicht im Archiv; der Beitrag zeigt sie von den Servern von Medium.</translation>
    </message>
    <message>
        <source>Its images are not in the archive; the post shows them from Substack's servers.</source>
        <translation>Seine Bilder sind nicht im Archiv; der Beitrag zeigt sie von den Servern von Substack.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8: rename it.</source>
        <translation>Sein Name ist nicht UTF-8: Benennen Sie ihn um.</translation>
    </message>
    <message>
        <source>Its page would be larger than 16 MB: divide it into several posts.</source>
        <translation>Seine Seite wäre größer als 16 MB: Teilen Sie ihn in mehrere Beiträge.</translation>
    </message>
    <message>
        <source>Its steps</source>
        <translation>Die Schritte</translation>
    </message>
    <message>
        <source>Its text is not UTF-8.</source>
        <translation>Ihr Text ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>Its text is not in the archive.</source>
        <translation>Sein Text ist nicht im Archiv.</translation>
    </message>
    <message>
        <source>Its text is written in Textile, whose signs stay as they are.</source>
        <translation>Sein Text ist in Textile geschrieben; dessen Zeichen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>KaTeX is not installed.</source>
        <translation>KaTeX ist nicht installiert.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep a custom field as a key of the front matter.</source>
        <translation>Ein eigenes Feld als Schlüssel des Front Matters behalten.</translation>
    </message>
    <message>
        <source>Keep both, mine first</source>
        <translation>Beide behalten, meines zuerst</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Keep one first: galley template save NAME FILE.</source>
        <translation>Behalten Sie zuerst eine: galley template save NAME FILE.</translation>
    </message>
    <message>
        <source>Keep only one of the keys with this name.</source>
        <translation>Behalten Sie nur einen der Schlüssel mit diesem Namen.</translation>
    </message>
    <message>
        <source>Keep the &amp;place</source>
        <translation>&amp;Ort behalten</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Einstellungen behalten</translation>
    </message>
    <message>
        <source>Keeps a whole post as a template.</source>
        <translation>Bewahrt einen ganzen Beitrag als Vorlage auf.</translation>
    </message>
    <message>
        <source>Keeps files with a post and prints the Markdown for them.</source>
        <translation>Bewahrt Dateien bei einem Beitrag auf und gibt das Markdown dafür aus.</translation>
    </message>
    <message>
        <source>Kept while you wrote</source>
        <translation>Beim Schreiben aufbewahrt</translation>
    </message>
    <message>
        <source>Kept; it is offered when the image is put in a post again.</source>
        <translation>Aufbewahrt; es wird angeboten, wenn das Bild wieder in einen Beitrag kommt.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys can be changed in the settings. Ctrl+Shift+P finds any action by its name.</source>
        <translation>Tasten lassen sich in den Einstellungen ändern. Strg+Umschalt+P findet jede Aktion bei ihrem Namen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Zuletzt geänderte zuerst</translation>
    </message>
    <message>
        <source>Leave Galley's window open, or let another program, such as cron, say “galley due” every minute.</source>
        <translation>Lassen Sie Galleys Fenster offen, oder lassen Sie ein anderes Programm wie cron jede Minute „galley due“ sagen.</translation>
    </message>
    <message>
        <source>Leave in it only what every new post begins with.</source>
        <translation>Lassen Sie nur darin, womit jeder neue Beitrag beginnt.</translation>
    </message>
    <message>
        <source>Leave out either --library or the ids of the posts.</source>
        <translation>Lassen Sie entweder --library oder die Kennungen der Beiträge weg.</translation>
    </message>
    <message>
        <source>Leave the others out; “galley resolve ID” shows both texts.</source>
        <translation>Lassen Sie die anderen weg; „galley resolve ID“ zeigt beide Texte.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out %1: %2</source>
        <translation>%1 ausgelassen: %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Lets publishing run the hooks and filters that a site's repository names.</source>
        <translation>Lässt das Veröffentlichen die Hooks und Filter ausführen, die das Repository einer Website nennt.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line %1: “%2” becomes “%3”</source>
        <translation>Zeile %1: „%2“ wird zu „%3“</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Auf %1 verlinken</translation>
    </message>
    <message>
        <source>Links have no style “%1”.</source>
        <translation>Links haben keine Art „%1“.</translation>
    </message>
    <message>
        <source>Links that lead nowhere</source>
        <translation>Links, die nirgendwohin führen</translation>
    </message>
    <message>
        <source>Links to a heading that is not there</source>
        <translation>Links zu einer Überschrift, die es nicht gibt</translation>
    </message>
    <message>
        <source>Links to other sites, and links that lead nowhere, stay as they are.</source>
        <translation>Links zu anderen Websites und Links, die nirgendwohin führen, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Lists a post's versions and published commits, newest first.</source>
        <translation>Listet Versionen und veröffentlichte Commits eines Beitrags auf, neueste zuerst.</translation>
    </message>
    <message>
        <source>Lists images and files, the largest first.</source>
        <translation>Listet Bilder und Dateien auf, die größten zuerst.</translation>
    </message>
    <message>
        <source>Lists posts, last changed first.</source>
        <translation>Listet Beiträge auf, zuletzt geänderte zuerst.</translation>
    </message>
    <message>
        <source>Lists the settings, tells one, or sets it; a window that is open takes it up at its next start.</source>
        <translation>Listet die Einstellungen auf, nennt eine oder setzt sie; ein offenes Fenster übernimmt sie bei seinem nächsten Start.</translation>
    </message>
    <message>
        <source>Lists the sites of the library.</source>
        <translation>Listet die Websites der Bibliothek auf.</translation>
    </message>
    <message>
        <source>Lists the tags with the number of their posts.</source>
        <translation>Listet die Schlagwörter mit der Zahl ihrer Beiträge auf.</translation>
    </message>
    <message>
        <source>Lists the themes that a Press site can have; a star stands before the one it has.</source>
        <translation>Nennt die Themen, die eine Press-Website haben kann; ein Stern steht vor dem, das sie hat.</translation>
    </message>
    <message>
        <source>Lists what new posts of a site can begin with.</source>
        <translation>Listet auf, womit neue Beiträge einer Website beginnen können.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Load i&amp;mages from the web for this site</source>
        <translation>&amp;Bilder aus dem Netz für diese Website laden</translation>
    </message>
    <message>
        <source>Load them for this site</source>
        <translation>Für diese Website laden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Longest side of the picture</source>
        <translation>Längste Seite des Bildes</translation>
    </message>
    <message>
        <source>Longest untouched first</source>
        <translation>Am längsten unberührte zuerst</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look again when it is done.</source>
        <translation>Sehen Sie wieder nach, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at the change once more.</source>
        <translation>Sehen Sie die Änderung noch einmal an.</translation>
    </message>
    <message>
        <source>Look at the posts that are named; nothing was changed.</source>
        <translation>Sehen Sie die genannten Beiträge an; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Look at the site's history with “git log” to see what happened to it.</source>
        <translation>Sehen Sie mit „git log“ im Verlauf der Website nach, was damit geschah.</translation>
    </message>
    <message>
        <source>Look at what will be published once more, then publish again.</source>
        <translation>Sehen Sie noch einmal an, was veröffentlicht wird, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Look at what will be published once more.</source>
        <translation>Sehen Sie noch einmal an, was veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Look for changes in the site’s &amp;folder</source>
        <translation>&amp;Ordner der Website nach Änderungen durchsehen</translation>
    </message>
    <message>
        <source>Look for it in the versions of the post, or restore a backup.</source>
        <translation>Suchen Sie ihn in den Versionen des Beitrags, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Look the posts through; “galley check” looks at the library again.</source>
        <translation>Sehen Sie die Beiträge durch; „galley check“ sieht die Bibliothek noch einmal an.</translation>
    </message>
    <message>
        <source>Look whether it opens elsewhere, then drop it here again.</source>
        <translation>Sehen Sie nach, ob es sich anderswo öffnet, und legen Sie es dann wieder hier ab.</translation>
    </message>
    <message>
        <source>Look with “galley list”, then try again.</source>
        <translation>Sehen Sie mit „galley list“ nach, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Looked at %1 posts, %2 versions and %3 images.</source>
        <translation>%1 Beiträge, %2 Versionen und %3 Bilder durchgesehen.</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird angesehen…</translation>
    </message>
    <message>
        <source>Looking at the change was stopped.</source>
        <translation>Das Ansehen der Änderung wurde angehalten.</translation>
    </message>
    <message>
        <source>Looking at the site was stopped.</source>
        <translation>Das Ansehen der Website wurde angehalten.</translation>
    </message>
    <message>
        <source>Looking at what there is</source>
        <translation>Es wird nachgesehen, was da ist</translation>
    </message>
    <message>
        <source>Looking at what will change…</source>
        <translation>Es wird nachgesehen, was sich ändert…</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Es wird nach Bildern gesucht</translation>
    </message>
    <message>
        <source>Looking for links to this post…</source>
        <translation>Links zu diesem Beitrag werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for the posts…</source>
        <translation>Die Beiträge werden gesucht…</translation>
    </message>
    <message>
        <source>Looking through the backup…</source>
        <translation>Die Sicherung wird durchgesehen…</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Die Bibliothek wird durchgesehen…</translation>
    </message>
    <message>
        <source>Looking through the posts</source>
        <translation>Die Beiträge werden durchgesehen</translation>
    </message>
    <message>
        <source>Looking through the posts was stopped.</source>
        <translation>Das Durchsehen der Beiträge wurde angehalten.</translation>
    </message>
    <message>
        <source>Looking through the posts: %1 of %2</source>
        <translation>Die Beiträge werden durchgesehen: %1 von %2</translation>
    </message>
    <message>
        <source>Looking through the posts…</source>
        <translation>Die Beiträge werden durchgesehen…</translation>
    </message>
    <message>
        <source>Looking through the site</source>
        <translation>Die Website wird durchgesehen</translation>
    </message>
    <message>
        <source>Looking through the site was stopped.</source>
        <translation>Das Durchsehen der Website wurde angehalten.</translation>
    </message>
    <message>
        <source>Looks for broken links, missing images, dates that disagree and the like in a site's posts.</source>
        <translation>Sucht in den Beiträgen einer Website nach kaputten Links, fehlenden Bildern, widersprüchlichen Daten und Ähnlichem.</translation>
    </message>
    <message>
        <source>Looks through the library for anything that is not as it should be.</source>
        <translation>Sieht die Bibliothek auf alles durch, was nicht ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>Loose drafts</source>
        <translation>Lose Entwürfe</translation>
    </message>
    <message>
        <source>Made addresses of the links between posts</source>
        <translation>Aus den Links zwischen Beiträgen Adressen gemacht</translation>
    </message>
    <message>
        <source>Made references of the links between posts</source>
        <translation>Aus den Links zwischen Beiträgen Verweise gemacht</translation>
    </message>
    <message>
        <source>Made relative addresses of the links between posts</source>
        <translation>Aus den Links zwischen Beiträgen relative Adressen gemacht</translation>
    </message>
    <message>
        <source>Made the site “%1” in %2.</source>
        <translation>Die Website „%1“ ist in %2 erstellt.</translation>
    </message>
    <message>
        <source>Make it simpler: one repetition within another, as in (a+)+, has to be tried in all ways.</source>
        <translation>Machen Sie ihn einfacher: Eine Wiederholung in einer anderen, wie in (a+)+, muss auf alle Arten versucht werden.</translation>
    </message>
    <message>
        <source>Make it with its own program, then open it with “galley site open”.</source>
        <translation>Machen Sie sie mit ihrem eigenen Programm, und öffnen Sie sie dann mit „galley site open“.</translation>
    </message>
    <message>
        <source>Make one under Settings &gt; Exports in Substack, and name the archive, or the folder that it was unpacked to.</source>
        <translation>Legen Sie eines unter Settings &gt; Exports in Substack an, und nennen Sie das Archiv oder den Ordner, in den es entpackt wurde.</translation>
    </message>
    <message>
        <source>Make one under Settings &gt; Manage blog &gt; Back up content in Blogger.</source>
        <translation>Erstellen Sie eine in Blogger unter Einstellungen &gt; Blog verwalten &gt; Inhalte sichern.</translation>
    </message>
    <message>
        <source>Make one under Tools &gt; Export in Movable Type or TypePad.</source>
        <translation>Legen Sie einen unter Tools &gt; Export in Movable Type oder TypePad an.</translation>
    </message>
    <message>
        <source>Make one with “ssh-keygen -t ed25519” and give its public part (~/.ssh/id_ed25519.pub) to the server.</source>
        <translation>Erstellen Sie einen mit „ssh-keygen -t ed25519“, und geben Sie dem Server seinen öffentlichen Teil (~/.ssh/id_ed25519.pub).</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files, then try again.</source>
        <translation>Schaffen Sie Platz im Ordner für temporäre Dateien, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Make room on the disk, then start Galley again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und starten Sie Galley wieder.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again; what was saved before is safe.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es wieder; was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk; the library itself is safe.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger; die Bibliothek selbst ist sicher.</translation>
    </message>
    <message>
        <source>Make several posts of it.</source>
        <translation>Machen Sie mehrere Beiträge daraus.</translation>
    </message>
    <message>
        <source>Make the front matter shorter than 1 MB.</source>
        <translation>Machen Sie das Front Matter kürzer als 1 MB.</translation>
    </message>
    <message>
        <source>Make the hook check only, or commit this post with git itself.</source>
        <translation>Lassen Sie den Hook nur prüfen, oder committen Sie diesen Beitrag mit git selbst.</translation>
    </message>
    <message>
        <source>Make the hook keep to the files of the commit, or commit this post with git itself.</source>
        <translation>Lassen Sie den Hook bei den Dateien des Commits bleiben, oder committen Sie diesen Beitrag mit git selbst.</translation>
    </message>
    <message>
        <source>Make the site</source>
        <translation>Website erstellen</translation>
    </message>
    <message>
        <source>Makes a blog: folder, repository, settings, pages.</source>
        <translation>Erstellt ein Blog: Ordner, Repository, Einstellungen, Seiten.</translation>
    </message>
    <message>
        <source>Makes a draft and prints its id.</source>
        <translation>Legt einen Entwurf an und gibt seine Kennung aus.</translation>
    </message>
    <message>
        <source>Makes one file that holds the whole library.</source>
        <translation>Macht eine Datei, die die ganze Bibliothek enthält.</translation>
    </message>
    <message>
        <source>Makes the pages of a Press site from the files of its folder; only what changed is made anew.</source>
        <translation>Macht die Seiten einer Press-Website aus den Dateien ihres Ordners; nur Geändertes wird neu gemacht.</translation>
    </message>
    <message>
        <source>Making the document</source>
        <translation>Das Dokument wird erstellt</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Die Seiten werden gemacht</translation>
    </message>
    <message>
        <source>Mark as &amp;draft</source>
        <translation>Als &amp;Entwurf kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as &amp;ready</source>
        <translation>Als &amp;fertig kennzeichnen</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation>Markdown-Ordner</translation>
    </message>
    <message>
        <source>Markdown. Tab indents; Ctrl+Tab moves on to the next field.</source>
        <translation>Markdown. Tab rückt ein; Strg+Tab geht zum nächsten Feld.</translation>
    </message>
    <message>
        <source>Marked as draft</source>
        <translation>Als Entwurf gekennzeichnet</translation>
    </message>
    <message>
        <source>Marked as no draft</source>
        <translation>Als kein Entwurf gekennzeichnet</translation>
    </message>
    <message>
        <source>Match &amp;capitals</source>
        <translation>&amp;Großschreibung beachten</translation>
    </message>
    <message>
        <source>Mend all %1 of this kind</source>
        <translation>Alle %1 dieser Art beheben</translation>
    </message>
    <message>
        <source>Mend the block at the head of the text, then publish again.</source>
        <translation>Bringen Sie den Block am Kopf des Textes in Ordnung, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Mend what it says (see the details), then publish again.</source>
        <translation>Beheben Sie, was er sagt (siehe Einzelheiten), und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Mend what it says (see the details), then push again: the commit is kept here.</source>
        <translation>Beheben Sie, was er sagt (siehe Einzelheiten), und pushen Sie wieder: Der Commit ist hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Mend “%1”, or publish all the same with --despite-checks.</source>
        <translation>Beheben Sie „%1“, oder veröffentlichen Sie trotzdem mit --despite-checks.</translation>
    </message>
    <message>
        <source>Mended what the check of the site found</source>
        <translation>Behoben, was die Prüfung der Website fand</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>Nachricht des Commits</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Nachricht: %1</translation>
    </message>
    <message>
        <source>More &amp;cursors</source>
        <translation>&amp;Weitere Schreibmarken</translation>
    </message>
    <message>
        <source>Most servers take a token here instead of the password; it is made in your account there.</source>
        <translation>Die meisten Server nehmen hier ein Token statt des Passworts; man erstellt es dort in seinem Konto.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move &amp;images beside their posts…</source>
        <translation>&amp;Bilder neben ihre Beiträge verschieben…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move it aside, or open it again: both texts are kept.</source>
        <translation>Legen Sie es beiseite, oder öffnen Sie es wieder: Beide Texte werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or choose another library folder; the file was left as it is.</source>
        <translation>Verschieben Sie sie, oder wählen Sie einen anderen Ordner für die Bibliothek; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Move it once more.</source>
        <translation>Verschieben Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Move the column &amp;left</source>
        <translation>Spalte nach &amp;links</translation>
    </message>
    <message>
        <source>Move the column &amp;right</source>
        <translation>Spalte nach &amp;rechts</translation>
    </message>
    <message>
        <source>Move the post to the folder of drafts instead.</source>
        <translation>Verschieben Sie den Beitrag stattdessen in den Ordner der Entwürfe.</translation>
    </message>
    <message>
        <source>Move the row &amp;down</source>
        <translation>Zeile nach &amp;unten</translation>
    </message>
    <message>
        <source>Move the row &amp;up</source>
        <translation>Zeile nach &amp;oben</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Dorthin verschieben</translation>
    </message>
    <message>
        <source>Move to another site…</source>
        <translation>Zu einer anderen Website…</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>Move to the tras&amp;h</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Verschoben von %1</translation>
    </message>
    <message>
        <source>Moved images to their posts</source>
        <translation>Bilder zu ihren Beiträgen verschoben</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Moved to “%1”</source>
        <translation>Verschoben nach „%1“</translation>
    </message>
    <message>
        <source>Moves a file that no text names to the trash.</source>
        <translation>Verschiebt eine Datei, die kein Text nennt, in den Papierkorb.</translation>
    </message>
    <message>
        <source>Moves a post to the trash.</source>
        <translation>Verschiebt einen Beitrag in den Papierkorb.</translation>
    </message>
    <message>
        <source>Moves images that only one post shows into that post's own folder.</source>
        <translation>Verschiebt Bilder, die nur ein Beitrag zeigt, in dessen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Moves posts to the trash, or lists what is in it.</source>
        <translation>Verschiebt Beiträge in den Papierkorb oder listet auf, was darin ist.</translation>
    </message>
    <message>
        <source>My text</source>
        <translation>Mein Text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a file of HTML, or a folder or ZIP archive of them.</source>
        <translation>Nennen Sie eine HTML-Datei oder einen Ordner oder ein ZIP-Archiv mit solchen.</translation>
    </message>
    <message>
        <source>Name a folder below %1, such as “content/blog”.</source>
        <translation>Nennen Sie einen Ordner unter %1, etwa „content/blog“.</translation>
    </message>
    <message>
        <source>Name a folder that “galley export --library --to DIR” has made.</source>
        <translation>Nennen Sie einen Ordner, den „galley export --library --to DIR“ angelegt hat.</translation>
    </message>
    <message>
        <source>Name a new file or folder with --to PATH.</source>
        <translation>Nennen Sie mit --to PATH eine neue Datei oder einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Name a new folder for the library with --library DIR.</source>
        <translation>Nennen Sie mit --library DIR einen neuen Ordner für die Bibliothek.</translation>
    </message>
    <message>
        <source>Name a place that is new or an empty folder.</source>
        <translation>Nennen Sie einen neuen Ort oder einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Name it with --body-file FILE, or pipe it in with --body-file -.</source>
        <translation>Nennen Sie ihn mit --body-file FILE, oder leiten Sie ihn mit --body-file - herein.</translation>
    </message>
    <message>
        <source>Name it with --site NAME.</source>
        <translation>Nennen Sie sie mit --site NAME.</translation>
    </message>
    <message>
        <source>Name it with --slug S.</source>
        <translation>Nennen Sie ihn mit --slug S.</translation>
    </message>
    <message>
        <source>Name it with --to SITE; “galley site list” shows them.</source>
        <translation>Nennen Sie sie mit --to SITE; „galley site list“ zeigt sie.</translation>
    </message>
    <message>
        <source>Name its folder, the one with galley.toml, or its name in the library.</source>
        <translation>Nennen Sie ihren Ordner, den mit galley.toml, oder ihren Namen in der Bibliothek.</translation>
    </message>
    <message>
        <source>Name its kind, as in: galley import html FILE. See galley help import.</source>
        <translation>Nennen Sie die Art, etwa so: galley import html DATEI. Siehe galley help import.</translation>
    </message>
    <message>
        <source>Name one of them in the place of the *.</source>
        <translation>Nennen Sie eine davon anstelle des *.</translation>
    </message>
    <message>
        <source>Name the archive that Medium sends you (Settings &gt; Security and apps &gt; Download your information), or the folder that it was unpacked to.</source>
        <translation>Nennen Sie das Archiv, das Medium Ihnen schickt (Settings &gt; Security and apps &gt; Download your information), oder den Ordner, in den es entpackt wurde.</translation>
    </message>
    <message>
        <source>Name the folder of the blog's files, such as wp-content/uploads, or a ZIP archive of it.</source>
        <translation>Nennen Sie den Ordner mit den Dateien des Blogs, etwa wp-content/uploads, oder ein ZIP-Archiv davon.</translation>
    </message>
    <message>
        <source>Name the folder that holds the texts.</source>
        <translation>Nennen Sie den Ordner, der die Texte enthält.</translation>
    </message>
    <message>
        <source>Name the posts by their ids, or a step of many posts with --step N.</source>
        <translation>Nennen Sie die Beiträge mit ihren Kennungen, oder einen Schritt vieler Beiträge mit --step N.</translation>
    </message>
    <message>
        <source>Name them by their ids, which “galley list” tells.</source>
        <translation>Nennen Sie sie mit ihren Kennungen, die „galley list“ zeigt.</translation>
    </message>
    <message>
        <source>Name, in all posts that use it</source>
        <translation>Name, in allen Beiträgen, die es benutzen</translation>
    </message>
    <message>
        <source>Names to be replaced</source>
        <translation>Zu ersetzende Namen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New &amp;site…</source>
        <translation>Neue &amp;Website…</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>New post from a te&amp;mplate…</source>
        <translation>Neuer Beitrag aus einer &amp;Vorlage…</translation>
    </message>
    <message>
        <source>New posts begin as “%1”.</source>
        <translation>Neue Beiträge beginnen wie „%1“.</translation>
    </message>
    <message>
        <source>New posts begin empty.</source>
        <translation>Neue Beiträge beginnen leer.</translation>
    </message>
    <message>
        <source>New posts of this site can begin as “%1” does now.</source>
        <translation>Neue Beiträge dieser Website können jetzt wie „%1“ beginnen.</translation>
    </message>
    <message>
        <source>New slug</source>
        <translation>Neuer Slug</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next unknown &amp;word</source>
        <translation>Nächstes unbekanntes &amp;Wort</translation>
    </message>
    <message>
        <source>No branch is checked out in “%1” (a detached head): a commit would belong to nothing.</source>
        <translation>In „%1“ ist kein Branch ausgecheckt (losgelöster HEAD): Ein Commit gehörte zu nichts.</translation>
    </message>
    <message>
        <source>No new post was taken in; look again whenever you like.</source>
        <translation>Kein neuer Beitrag wurde aufgenommen; sehen Sie wieder nach, wann Sie mögen.</translation>
    </message>
    <message>
        <source>No other program has changed this post.</source>
        <translation>Kein anderes Programm hat diesen Beitrag geändert.</translation>
    </message>
    <message>
        <source>No post and no file of the site has this address.</source>
        <translation>Kein Beitrag und keine Datei der Website hat diese Adresse.</translation>
    </message>
    <message>
        <source>No post has the category “%1”.</source>
        <translation>Kein Beitrag hat die Kategorie „%1“.</translation>
    </message>
    <message>
        <source>No post has the state “%1”.</source>
        <translation>Kein Beitrag hat den Zustand „%1“.</translation>
    </message>
    <message>
        <source>No post has the tag “%1”.</source>
        <translation>Kein Beitrag hat das Schlagwort „%1“.</translation>
    </message>
    <message>
        <source>No post has these words.</source>
        <translation>Kein Beitrag enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No post has to be changed for that.</source>
        <translation>Dafür muss kein Beitrag geändert werden.</translation>
    </message>
    <message>
        <source>No post here has a tag, a category or a date yet.</source>
        <translation>Noch hat hier kein Beitrag ein Schlagwort, eine Kategorie oder ein Datum.</translation>
    </message>
    <message>
        <source>No post holds these words.</source>
        <translation>Kein Beitrag enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No post holds this text.</source>
        <translation>Kein Beitrag enthält diesen Text.</translation>
    </message>
    <message>
        <source>No post is like this.</source>
        <translation>Kein Beitrag ist so.</translation>
    </message>
    <message>
        <source>No post of the library has an id that begins with “%1”.</source>
        <translation>Kein Beitrag der Bibliothek hat eine Kennung, die mit „%1“ beginnt.</translation>
    </message>
    <message>
        <source>No posts here yet. Press Ctrl+N to write one.</source>
        <translation>Noch keine Beiträge hier. Drücken Sie Strg+N, um einen zu schreiben.</translation>
    </message>
    <message>
        <source>No redirect could be written: %1 will be gone, for this site has no way to lead readers on.</source>
        <translation>Es ließ sich keine Weiterleitung schreiben: %1 wird es nicht mehr geben, denn diese Website kann Leser nicht weiterleiten.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>No text uses it.</source>
        <translation>Kein Text benutzt es.</translation>
    </message>
    <message>
        <source>No, stay away</source>
        <translation>Nein, wegbleiben</translation>
    </message>
    <message>
        <source>Not all is well.</source>
        <translation>Nicht alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Not pushed</source>
        <translation>Nicht gepusht</translation>
    </message>
    <message>
        <source>Not taken yet: %1 %2</source>
        <translation>Noch nicht übernommen: %1 %2</translation>
    </message>
    <message>
        <source>Not used in any text</source>
        <translation>In keinem Text benutzt</translation>
    </message>
    <message>
        <source>Not yet. One step stands in the way:</source>
        <translation>Noch nicht. Ein Schritt steht im Weg:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes from the Harbour</source>
        <translation>Notizen vom Hafen</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Nichts musste geändert werden.</translation>
    </message>
    <message>
        <source>Nothing has changed in the folder of “%1”.</source>
        <translation>Im Ordner von „%1“ hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing has these letters in its name.</source>
        <translation>Nichts hat diese Buchstaben im Namen.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Nothing new in “%1”.</source>
        <translation>Nichts Neues in „%1“.</translation>
    </message>
    <message>
        <source>Nothing of it stays; begin again when you like.</source>
        <translation>Nichts davon bleibt; beginnen Sie wieder, wann Sie mögen.</translation>
    </message>
    <message>
        <source>Nothing of the damaged file can be read, and there is no backup.</source>
        <translation>Nichts von der beschädigten Datei lässt sich lesen, und es gibt keine Sicherung.</translation>
    </message>
    <message>
        <source>Nothing of the damaged file can be read: what was written after “%1” was made is lost.</source>
        <translation>Nichts von der beschädigten Datei lässt sich lesen: Was geschrieben wurde, nachdem „%1“ entstand, ist verloren.</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>Nichts zu veröffentlichen</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed; begin again when you like.</source>
        <translation>Nichts wurde geändert; beginnen Sie wieder, wann Sie mögen.</translation>
    </message>
    <message>
        <source>Nothing was changed; publish again when you like.</source>
        <translation>Nichts wurde geändert; veröffentlichen Sie wieder, wann Sie mögen.</translation>
    </message>
    <message>
        <source>Nothing was committed</source>
        <translation>Nichts wurde committet</translation>
    </message>
    <message>
        <source>Nothing was found in the posts of “%1”.</source>
        <translation>In den Beiträgen von „%1“ wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing was found: links, images, dates and front matter of all posts are as they should be.</source>
        <translation>Nichts gefunden: Links, Bilder, Daten und Front Matter aller Beiträge sind, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>Nothing was published</source>
        <translation>Nichts wurde veröffentlicht</translation>
    </message>
    <message>
        <source>Nothing was published from here yet. Each publish will stand here, with what the remote said.</source>
        <translation>Von hier wurde noch nichts veröffentlicht. Jede Veröffentlichung wird hier stehen, mit dem, was das Remote sagte.</translation>
    </message>
    <message>
        <source>Nothing was published to “%1” from here that could be taken back.</source>
        <translation>Nach „%1“ wurde von hier nichts veröffentlicht, das sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>Noch wurde nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Nothing was renamed; do it once more.</source>
        <translation>Nichts wurde umbenannt; tun Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Number the list ane&amp;w</source>
        <translation>Liste neu n&amp;ummerieren</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>Of a damaged export take what comes before the damage.</source>
        <translation>Von einem beschädigten Export nehmen, was vor dem Schaden kommt.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>On the branch “%1”, then to %2 (%3).</source>
        <translation>Auf dem Branch „%1“, dann an %2 (%3).</translation>
    </message>
    <message>
        <source>On the branch “%1”; there is no remote.</source>
        <translation>Auf dem Branch „%1“; es gibt kein Remote.</translation>
    </message>
    <message>
        <source>One commit</source>
        <translation>Ein Commit</translation>
    </message>
    <message>
        <source>One earlier commit goes along</source>
        <translation>Ein früherer Commit geht mit</translation>
    </message>
    <message>
        <source>One file cannot be read as it should be:</source>
        <translation>Eine Datei lässt sich nicht lesen, wie es sein soll:</translation>
    </message>
    <message>
        <source>One for &amp;each post</source>
        <translation>Einer für &amp;jeden Beitrag</translation>
    </message>
    <message>
        <source>One level &amp;higher</source>
        <translation>Eine Ebene &amp;höher</translation>
    </message>
    <message>
        <source>One level d&amp;eeper</source>
        <translation>Eine Ebene &amp;tiefer</translation>
    </message>
    <message>
        <source>One new post is taken in; look again for the others.</source>
        <translation>Ein neuer Beitrag ist aufgenommen; sehen Sie für die anderen wieder nach.</translation>
    </message>
    <message>
        <source>One of its tables has more than 256 columns or 20,000 cells: divide that table.</source>
        <translation>Eine seiner Tabellen hat mehr als 256 Spalten oder 20.000 Zellen: Teilen Sie diese Tabelle.</translation>
    </message>
    <message>
        <source>One paragraph has more than 5,000 lines: divide it by blank lines.</source>
        <translation>Ein Absatz hat mehr als 5.000 Zeilen: Teilen Sie ihn durch Leerzeilen.</translation>
    </message>
    <message>
        <source>One post changes, in %1 places.</source>
        <translation>Ein Beitrag ändert sich, an %1 Stellen.</translation>
    </message>
    <message>
        <source>One post changes, in one place.</source>
        <translation>Ein Beitrag ändert sich, an einer Stelle.</translation>
    </message>
    <message>
        <source>One post outside of them is in the trash.</source>
        <translation>Ein Beitrag außerhalb davon ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Only &amp;one again</source>
        <translation>Wieder nur &amp;einer</translation>
    </message>
    <message>
        <source>Only decoration</source>
        <translation>Nur Schmuck</translation>
    </message>
    <message>
        <source>Only in these folders:</source>
        <translation>Nur in diesen Ordnern:</translation>
    </message>
    <message>
        <source>Only one of --here, --there, --both and --file can be meant.</source>
        <translation>Es kann nur eines von --here, --there, --both und --file gemeint sein.</translation>
    </message>
    <message>
        <source>Only tell what would come in.</source>
        <translation>Nur sagen, was hereinkäme.</translation>
    </message>
    <message>
        <source>Open it again whenever you like.</source>
        <translation>Öffnen Sie sie wieder, wann Sie mögen.</translation>
    </message>
    <message>
        <source>Open it as a site, or choose an empty folder.</source>
        <translation>Öffnen Sie es als Website, oder wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Open it by: [settings.%1]</source>
        <translation>Öffnen Sie sie mit: [settings.%1]</translation>
    </message>
    <message>
        <source>Open it in a browser to see where it leads; if that is right, set it with “git remote set-url %1 ADDRESS”.</source>
        <translation>Öffnen Sie sie in einem Browser, um zu sehen, wohin sie führt; ist das richtig, setzen Sie sie mit „git remote set-url %1 ADDRESS“.</translation>
    </message>
    <message>
        <source>Open it with that Galley, or choose another library folder; the file was left as it is.</source>
        <translation>Öffnen Sie sie mit jenem Galley, oder wählen Sie einen anderen Ordner für die Bibliothek; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Open the library again, then make the copy.</source>
        <translation>Öffnen Sie die Bibliothek wieder, und machen Sie dann die Kopie.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the request at %1</source>
        <translation>Öffnen Sie die Anfrage unter %1</translation>
    </message>
    <message>
        <source>Open the site again to see both texts; nothing was published.</source>
        <translation>Öffnen Sie die Website wieder, um beide Texte zu sehen; nichts wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>Open “%1” as a site of its own, and publish there.</source>
        <translation>Öffnen Sie „%1“ als eigene Website, und veröffentlichen Sie dort.</translation>
    </message>
    <message>
        <source>Opened “%1” (%2): %3 posts.</source>
        <translation>„%1“ (%2) geöffnet: %3 Beiträge.</translation>
    </message>
    <message>
        <source>Opening the site</source>
        <translation>Website wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the site was stopped.</source>
        <translation>Das Öffnen der Website wurde angehalten.</translation>
    </message>
    <message>
        <source>Other values stand for the same anchor and would change with it.</source>
        <translation>Andere Werte stehen für denselben Anker und würden sich mit ändern.</translation>
    </message>
    <message>
        <source>Other values would change with it, or it would not read back the same.</source>
        <translation>Andere Werte würden sich mit ändern, oder es ließe sich nicht gleich zurücklesen.</translation>
    </message>
    <message>
        <source>Others had changed the same place on the remote; both texts were kept.</source>
        <translation>Andere hatten dieselbe Stelle auf dem Remote geändert; beide Texte wurden aufbewahrt.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>P&amp;revious post</source>
        <translation>Vo&amp;riger Beitrag</translation>
    </message>
    <message>
        <source>P&amp;ush what is committed</source>
        <translation>Committetes p&amp;ushen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages can only be read here.</source>
        <translation>Seiten lassen sich hier nur lesen.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Part it into several lines in another editor, then open it again.</source>
        <translation>Teilen Sie sie in einem anderen Editor in mehrere Zeilen, und öffnen Sie sie dann wieder.</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>Als reinen Te&amp;xt einfügen</translation>
    </message>
    <message>
        <source>Pick the date: %1</source>
        <translation>Datum auswählen: %1</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Posts are published to the site's branch.</source>
        <translation>Beiträge werden auf den Branch der Website veröffentlicht.</translation>
    </message>
    <message>
        <source>Posts cannot be exported as “%1”.</source>
        <translation>Beiträge lassen sich nicht als „%1“ exportieren.</translation>
    </message>
    <message>
        <source>Posts cannot be marked as “%1”.</source>
        <translation>Beiträge lassen sich nicht als „%1“ kennzeichnen.</translation>
    </message>
    <message>
        <source>Posts in</source>
        <translation>Beiträge in</translation>
    </message>
    <message>
        <source>Posts in the trash</source>
        <translation>Beiträge im Papierkorb</translation>
    </message>
    <message>
        <source>Posts of a future date</source>
        <translation>Beiträge mit künftigem Datum</translation>
    </message>
    <message>
        <source>Posts of this site</source>
        <translation>Beiträge dieser Website</translation>
    </message>
    <message>
        <source>Posts of this site keep no images beside them.</source>
        <translation>Beiträge dieser Website haben keine Bilder neben sich.</translation>
    </message>
    <message>
        <source>Posts of “%1” go to branches of their own, so Galley takes none off the site by itself.</source>
        <translation>Beiträge von „%1“ gehen auf eigene Branches, deshalb nimmt Galley keinen von selbst von der Website.</translation>
    </message>
    <message>
        <source>Posts that share an address</source>
        <translation>Beiträge mit derselben Adresse</translation>
    </message>
    <message>
        <source>Posts that use it</source>
        <translation>Beiträge, die es benutzen</translation>
    </message>
    <message>
        <source>Posts that would be changed</source>
        <translation>Beiträge, die geändert würden</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Drücken Sie die neuen Tasten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview as &amp;wide as its pane</source>
        <translation>Vorschau so &amp;breit wie ihr Bereich</translation>
    </message>
    <message>
        <source>Preview as on a &amp;tablet</source>
        <translation>Vorschau wie auf einem Tabl&amp;et</translation>
    </message>
    <message>
        <source>Preview as on a des&amp;ktop</source>
        <translation>Vorschau wie auf einem Desktop-Re&amp;chner</translation>
    </message>
    <message>
        <source>Preview as on a p&amp;hone</source>
        <translation>Vorschau wie auf einem &amp;Telefon</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Print this post</source>
        <translation>Diesen Beitrag drucken</translation>
    </message>
    <message>
        <source>Prints a post.</source>
        <translation>Gibt einen Beitrag aus.</translation>
    </message>
    <message>
        <source>Prints a template.</source>
        <translation>Gibt eine Vorlage aus.</translation>
    </message>
    <message>
        <source>Prints how to use Galley or one of its commands, or what a shell completes.</source>
        <translation>Sagt, wie man Galley oder einen seiner Befehle benutzt, oder was eine Shell ergänzt.</translation>
    </message>
    <message>
        <source>Prints the HTML that the preview shows for a Markdown text.</source>
        <translation>Gibt das HTML aus, das die Vorschau für einen Markdown-Text zeigt.</translation>
    </message>
    <message>
        <source>Prints the texts of a site as they stand now, drafts among them, for programs that show them.</source>
        <translation>Gibt die Texte einer Website aus, wie sie jetzt sind, auch Entwürfe, für Programme, die sie zeigen.</translation>
    </message>
    <message>
        <source>Programs that this repository runs, and that you do not trust yet: %1</source>
        <translation>Programme, die dieses Repository ausführt und denen Sie noch nicht vertrauen: %1</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publish &amp;all the same</source>
        <translation>&amp;Trotzdem veröffentlichen</translation>
    </message>
    <message>
        <source>Publish a post first.</source>
        <translation>Veröffentlichen Sie zuerst einen Beitrag.</translation>
    </message>
    <message>
        <source>Publish again when you are ready.</source>
        <translation>Veröffentlichen Sie wieder, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>Publish again.</source>
        <translation>Veröffentlichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Publish at a &amp;time…</source>
        <translation>Zu einer &amp;Zeit veröffentlichen…</translation>
    </message>
    <message>
        <source>Publish directly to the site's branch, or take the hook away for this site.</source>
        <translation>Veröffentlichen Sie direkt auf dem Branch der Website, oder nehmen Sie den Hook für diese Website weg.</translation>
    </message>
    <message>
        <source>Publish it all the same: it is no &amp;secret, or no longer one</source>
        <translation>Trotzdem veröffentlichen: Es ist kein &amp;Geheimnis, oder keines mehr</translation>
    </message>
    <message>
        <source>Publish it first.</source>
        <translation>Veröffentlichen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Publish the other posts when you like.</source>
        <translation>Veröffentlichen Sie die anderen Beiträge, wann Sie mögen.</translation>
    </message>
    <message>
        <source>Publish the post again to bring it back.</source>
        <translation>Veröffentlichen Sie den Beitrag wieder, um ihn zurückzubringen.</translation>
    </message>
    <message>
        <source>Publish the posts of one site at a time.</source>
        <translation>Veröffentlichen Sie immer nur Beiträge einer einzigen Website.</translation>
    </message>
    <message>
        <source>Publish this post with git itself.</source>
        <translation>Veröffentlichen Sie diesen Beitrag mit git selbst.</translation>
    </message>
    <message>
        <source>Publish this?</source>
        <translation>Das veröffentlichen?</translation>
    </message>
    <message>
        <source>Publish to another branch and open a request there, or ask for the right to push.</source>
        <translation>Veröffentlichen Sie auf einem anderen Branch, und stellen Sie dort eine Anfrage, oder bitten Sie um das Recht zu pushen.</translation>
    </message>
    <message>
        <source>Publish with git itself, or clone the site anew.</source>
        <translation>Veröffentlichen Sie mit git selbst, oder klonen Sie die Website neu.</translation>
    </message>
    <message>
        <source>Publish with git itself, or clone the site into a repository of the usual kind (SHA-1).</source>
        <translation>Veröffentlichen Sie mit git selbst, oder klonen Sie die Website in ein Repository der üblichen Art (SHA-1).</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Published as %1 on %2 and pushed to %3.</source>
        <translation>Als %1 auf %2 veröffentlicht und nach %3 gepusht.</translation>
    </message>
    <message>
        <source>Publishes a post at a time: 2026-12-01 09:00, with a zone behind it if it is another, or 18:30.</source>
        <translation>Veröffentlicht einen Beitrag zu einer Zeit: 2026-12-01 09:00, mit einer Zone dahinter, wenn es eine andere ist, oder 18:30.</translation>
    </message>
    <message>
        <source>Publishes the posts whose time has come, also those of times that were missed.</source>
        <translation>Veröffentlicht die Beiträge, deren Zeit gekommen ist, auch die versäumter Zeiten.</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Es wird veröffentlicht</translation>
    </message>
    <message>
        <source>Publishing here would run programs that this repository names: %1.</source>
        <translation>Hier zu veröffentlichen würde Programme ausführen, die dieses Repository nennt: %1.</translation>
    </message>
    <message>
        <source>Publishing met a problem</source>
        <translation>Beim Veröffentlichen gab es ein Problem</translation>
    </message>
    <message>
        <source>Publishing was cancelled.</source>
        <translation>Das Veröffentlichen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Publishing was stopped.</source>
        <translation>Das Veröffentlichen wurde angehalten.</translation>
    </message>
    <message>
        <source>Publishing “%1” may run its hooks and filters now.</source>
        <translation>Beim Veröffentlichen von „%1“ dürfen jetzt Hooks und Filter der Website laufen.</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Push again when you like: nothing was lost.</source>
        <translation>Pushen Sie wieder, wann Sie mögen: Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Push again; nothing was lost.</source>
        <translation>Pushen Sie wieder; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Push of what was committed</source>
        <translation>Push von Committetem</translation>
    </message>
    <message>
        <source>Push to a bare repository, or set receive.denyCurrentBranch there.</source>
        <translation>Pushen Sie in ein Bare-Repository, oder setzen Sie dort receive.denyCurrentBranch.</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>Gepusht</translation>
    </message>
    <message>
        <source>Pushed as %1. The remote was asked and holds it.</source>
        <translation>Als %1 gepusht. Das Remote wurde gefragt und hat es.</translation>
    </message>
    <message>
        <source>Pushed: the remote was asked and holds it</source>
        <translation>Gepusht: Das Remote wurde gefragt und hat es</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Es wird gepusht…</translation>
    </message>
    <message>
        <source>Put a long video on a service for videos and link it, or make the file smaller.</source>
        <translation>Legen Sie ein langes Video bei einem Videodienst ab und verlinken Sie es, oder verkleinern Sie die Datei.</translation>
    </message>
    <message>
        <source>Put quotes around a value that holds “: ” or “ #” or that starts with a sign.</source>
        <translation>Setzen Sie einen Wert in Anführungszeichen, der „: “ oder „ #“ enthält oder mit einem Sonderzeichen beginnt.</translation>
    </message>
    <message>
        <source>Put quotes around a value that starts with * or &amp;.</source>
        <translation>Setzen Sie einen Wert in Anführungszeichen, der mit * oder &amp; beginnt.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the library, which is kept.</source>
        <translation>Setzt eine Sicherung an die Stelle der Bibliothek, die aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Putting the library together</source>
        <translation>Die Bibliothek wird zusammengesetzt</translation>
    </message>
    <message>
        <source>Putting your commits on top of the remote's</source>
        <translation>Ihre Commits kommen auf die des Remotes</translation>
    </message>
    <message>
        <source>Quality </source>
        <translation>Qualität </translation>
    </message>
    <message>
        <source>Quality in percent</source>
        <translation>Qualität in Prozent</translation>
    </message>
    <message>
        <source>Quotes, lists or emphasis stand more than 64 deep within each other: reduce their depth.</source>
        <translation>Zitate, Listen oder Betonungen stehen mehr als 64 tief ineinander: Verringern Sie ihre Tiefe.</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>U&amp;mbenennen…</translation>
    </message>
    <message>
        <source>Read from the site</source>
        <translation>Aus der Website gelesen</translation>
    </message>
    <message>
        <source>Readers of %1 will be led to the new address.</source>
        <translation>Leser von %1 werden zur neuen Adresse geführt.</translation>
    </message>
    <message>
        <source>Readers who cannot see the image are told nothing of it.</source>
        <translation>Lesern, die das Bild nicht sehen können, wird nichts davon gesagt.</translation>
    </message>
    <message>
        <source>Reading ease</source>
        <translation>Lesbarkeit</translation>
    </message>
    <message>
        <source>Reading posts</source>
        <translation>Die Beiträge werden gelesen</translation>
    </message>
    <message>
        <source>Reading the posts</source>
        <translation>Beiträge werden gelesen</translation>
    </message>
    <message>
        <source>Reading the posts…</source>
        <translation>Die Beiträge werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the site was stopped.</source>
        <translation>Das Lesen der Website wurde angehalten.</translation>
    </message>
    <message>
        <source>Reading the texts anew</source>
        <translation>Die Texte werden neu gelesen</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <source>Reading time in minutes</source>
        <translation>Lesezeit in Minuten</translation>
    </message>
    <message>
        <source>Reading what can be read of the damaged library</source>
        <translation>Es wird gelesen, was sich von der beschädigten Bibliothek lesen lässt</translation>
    </message>
    <message>
        <source>Recovered site</source>
        <translation>Gerettete Website</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Regulärer &amp;Ausdruck</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 posts for ever</source>
        <translation>%1 Beiträge endgültig löschen</translation>
    </message>
    <message>
        <source>Remove 1 post for ever</source>
        <translation>1 Beitrag endgültig löschen</translation>
    </message>
    <message>
        <source>Remove for ever…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Removed for ever: %1 posts, %2 files.
</source>
        <translation>Endgültig gelöscht: %1 Beiträge, %2 Dateien.
</translation>
    </message>
    <message>
        <source>Removed the category “%1”</source>
        <translation>Kategorie „%1“ entfernt</translation>
    </message>
    <message>
        <source>Removed the tag “%1”</source>
        <translation>Schlagwort „%1“ entfernt</translation>
    </message>
    <message>
        <source>Removes a template.</source>
        <translation>Entfernt eine Vorlage.</translation>
    </message>
    <message>
        <source>Removes posts in the trash for ever.</source>
        <translation>Löscht Beiträge im Papierkorb endgültig.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename &amp;tags or categories…</source>
        <translation>&amp;Schlagwörter oder Kategorien umbenennen…</translation>
    </message>
    <message>
        <source>Rename it to another slug and publish it, then give it this one.</source>
        <translation>Benennen Sie ihn in einen anderen Slug um, veröffentlichen Sie ihn, und geben Sie ihm dann diesen.</translation>
    </message>
    <message>
        <source>Rename the image, then publish again.</source>
        <translation>Benennen Sie das Bild um, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Rename the post once more.</source>
        <translation>Benennen Sie den Beitrag noch einmal um.</translation>
    </message>
    <message>
        <source>Rename the post or file that it comes from.</source>
        <translation>Benennen Sie den Beitrag oder die Datei um, woher sie kommt.</translation>
    </message>
    <message>
        <source>Renamed the category “%1” to “%2”</source>
        <translation>Kategorie „%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>Renamed the tag “%1” to “%2”</source>
        <translation>Schlagwort „%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>Renamed “%1” to %2</source>
        <translation>„%1“ in %2 umbenannt</translation>
    </message>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>Renames a file in all posts that use it.</source>
        <translation>Benennt eine Datei in allen Beiträgen um, die sie benutzen.</translation>
    </message>
    <message>
        <source>Renames a tag in all posts, or merges several, also with NEW where that is there.</source>
        <translation>Benennt ein Schlagwort in allen Beiträgen um oder führt mehrere zusammen, auch mit NEW, wo es das gibt.</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>Renderer</translation>
    </message>
    <message>
        <source>Repair it with “galley check --repair”, then make the backup.</source>
        <translation>Reparieren Sie sie mit „galley check --repair“, und machen Sie dann die Sicherung.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace all hits; one step to undo</source>
        <translation>Alle Treffer ersetzen; ein Schritt zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Replace in the posts…</source>
        <translation>In den Beiträgen ersetzen…</translation>
    </message>
    <message>
        <source>Replace the link or file “%1” by a real folder, or choose another place for the post.</source>
        <translation>Ersetzen Sie den Link oder die Datei „%1“ durch einen echten Ordner, oder wählen Sie einen anderen Platz für den Beitrag.</translation>
    </message>
    <message>
        <source>Replace this hit and go to the next</source>
        <translation>Diesen Treffer ersetzen und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replaced “%1” by “%2”</source>
        <translation>„%1“ durch „%2“ ersetzt</translation>
    </message>
    <message>
        <source>Replaces a text in all posts, as one step that can be taken back.</source>
        <translation>Ersetzt einen Text in allen Beiträgen, als ein Schritt, der sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup that has them, or look for them in the history.</source>
        <translation>Stellen Sie eine Sicherung wieder her, die sie enthält, oder suchen Sie sie im Verlauf.</translation>
    </message>
    <message>
        <source>Restore a backup, or move the file elsewhere to begin a new library.</source>
        <translation>Stellen Sie eine Sicherung wieder her, oder verschieben Sie die Datei, um eine neue Bibliothek zu beginnen.</translation>
    </message>
    <message>
        <source>Restore it, then rename it.</source>
        <translation>Stellen Sie ihn wieder her, und benennen Sie ihn dann um.</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation>Aus dem Papierkorb wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Rewriting</source>
        <translation>Es wird umgeschrieben</translation>
    </message>
    <message>
        <source>Rich text of %1 is too large to be turned into Markdown here.</source>
        <translation>Formatierter Text von %1 ist zu groß, um hier in Markdown verwandelt zu werden.</translation>
    </message>
    <message>
        <source>Run git config --global user.name "Your Name" and git config --global user.email you@example.org, then publish again.</source>
        <translation>Führen Sie git config --global user.name "Ihr Name" und git config --global user.email sie@example.org aus, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Run “git fetch” in the site's folder, then try again.</source>
        <translation>Führen Sie „git fetch“ im Ordner der Website aus, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Run “git fsck” in the site's folder and mend what it reports, then push again.</source>
        <translation>Führen Sie „git fsck“ im Ordner der Website aus, beheben Sie, was es meldet, und pushen Sie wieder.</translation>
    </message>
    <message>
        <source>Run “git fsck” in the site's folder and mend what it reports, then try again.</source>
        <translation>Führen Sie „git fsck“ im Ordner der Website aus, beheben Sie, was es meldet, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Run “git fsck” in the site's folder and mend what it reports.</source>
        <translation>Führen Sie „git fsck“ im Ordner der Website aus, und beheben Sie, was es meldet.</translation>
    </message>
    <message>
        <source>Run “git fsck” there and mend what it reports, then try again.</source>
        <translation>Führen Sie dort „git fsck“ aus, beheben Sie, was es meldet, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Run “git status” in the site's folder and mend what it reports, then try again.</source>
        <translation>Führen Sie „git status“ im Ordner der Website aus, beheben Sie, was es meldet, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Run “git status” there and mend what it reports, then try again.</source>
        <translation>Führen Sie dort „git status“ aus, beheben Sie, was es meldet, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Run “git switch %1” in the site's folder, then publish again.</source>
        <translation>Führen Sie „git switch %1“ im Ordner der Website aus, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Run “git switch main” there, or make a branch of it with “git switch -c NAME”, then publish again.</source>
        <translation>Führen Sie dort „git switch main“ aus, oder machen Sie mit „git switch -c NAME“ einen Branch daraus, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Run “git update-index --index-version 4”, then try again.</source>
        <translation>Führen Sie „git update-index --index-version 4“ aus, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Run “git update-index --no-split-index” and “git sparse-checkout reapply --no-sparse-index” in the site's folder, then try again.</source>
        <translation>Führen Sie „git update-index --no-split-index“ und „git sparse-checkout reapply --no-sparse-index“ im Ordner der Website aus, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Running the filter “%1”</source>
        <translation>Der Filter „%1“ läuft</translation>
    </message>
    <message>
        <source>Running the hook “%1”</source>
        <translation>Der Hook „%1“ läuft</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Save it as UTF-8 with a text editor, then open it again.</source>
        <translation>Speichern Sie sie in einem Texteditor als UTF-8, und öffnen Sie sie dann wieder.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then bring it in again.</source>
        <translation>Speichern Sie ihn als UTF-8, und bringen Sie ihn dann wieder.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then give it again.</source>
        <translation>Speichern Sie ihn als UTF-8, und geben Sie ihn dann wieder.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then try again.</source>
        <translation>Speichern Sie es als UTF-8, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Save the blog's feed with its whole posts, and bring in that file.</source>
        <translation>Speichern Sie den Feed des Blogs mit den ganzen Beiträgen, und holen Sie diese Datei herein.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 first.</source>
        <translation>Speichern Sie die Datei zuerst als UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text, without control characters.</source>
        <translation>Speichern Sie die Datei als UTF-8-Text, ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>Speichern Sie die Datei als UTF-8-Text.</translation>
    </message>
    <message>
        <source>Save the file in that encoding, or take “working-tree-encoding” off it in .gitattributes.</source>
        <translation>Speichern Sie die Datei in dieser Kodierung, oder nehmen Sie „working-tree-encoding“ in .gitattributes weg.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved filters, tags, categories and years</source>
        <translation>Gespeicherte Filter, Schlagwörter, Kategorien und Jahre</translation>
    </message>
    <message>
        <source>Saving works again: everything you typed is in the library.</source>
        <translation>Speichern geht wieder: Alles, was Sie getippt haben, ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>Say who you are: git config --global user.name “Your Name”, and user.email likewise.</source>
        <translation>Sagen Sie, wer Sie sind: git config --global user.name „Ihr Name“, und user.email ebenso.</translation>
    </message>
    <message>
        <source>Say “galley site sync %1” to take that in, then try again; nothing was changed.</source>
        <translation>Sagen Sie „galley site sync %1“, um das aufzunehmen, und versuchen Sie es wieder; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Says in posts that they are drafts, or no longer.</source>
        <translation>Sagt in Beiträgen, dass sie Entwürfe sind, oder nicht mehr.</translation>
    </message>
    <message>
        <source>Says where a site's posts lie, how their files are named, and what of its git runs when you publish; writes nothing into the site.</source>
        <translation>Sagt, wo die Beiträge einer Website liegen, wie ihre Dateien heißen, und was von ihrem git beim Veröffentlichen läuft; schreibt nichts in die Website.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Einste&amp;llungen…</translation>
    </message>
    <message>
        <source>Search by name or by keys</source>
        <translation>Nach Namen oder Tasten suchen</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Beiträge durchsuchen</translation>
    </message>
    <message>
        <source>Search the images of the library</source>
        <translation>Bilder der Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sect&amp;ion</source>
        <translation>&amp;Abschnitt</translation>
    </message>
    <message>
        <source>See its words in the details: the commit is kept here.</source>
        <translation>Lesen Sie seine Worte in den Einzelheiten: Der Commit ist hier aufbewahrt.</translation>
    </message>
    <message>
        <source>See the activity for its words, mend what it says, then push again.</source>
        <translation>Lesen Sie in der Aktivität seine Worte, beheben Sie, was sie sagen, und pushen Sie wieder.</translation>
    </message>
    <message>
        <source>See the details, then try again: the commit is kept here.</source>
        <translation>Lesen Sie die Einzelheiten, und versuchen Sie es wieder: Der Commit ist hier aufbewahrt.</translation>
    </message>
    <message>
        <source>See what git says in the details, mend it, then publish again; nothing was changed.</source>
        <translation>Sehen Sie in den Einzelheiten, was git sagt, beheben Sie es, und veröffentlichen Sie wieder; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Sending to “%1”</source>
        <translation>Es wird an „%1“ gesendet</translation>
    </message>
    <message>
        <source>Sends what is committed but not pushed.</source>
        <translation>Sendet, was committet, aber nicht gepusht ist.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Set %1 in the whole site</source>
        <translation>%1 in der ganzen Website gesetzt</translation>
    </message>
    <message>
        <source>Set one like https://example.org/me/blog.git or git@example.org:me/blog.git (git remote set-url %1 ADDRESS).</source>
        <translation>Setzen Sie eine wie https://example.org/me/blog.git oder git@example.org:me/blog.git (git remote set-url %1 ADDRESS).</translation>
    </message>
    <message>
        <source>Set the filter up as the site's authors describe it, or take it off .gitattributes.</source>
        <translation>Richten Sie den Filter ein, wie es die Autoren der Website beschreiben, oder nehmen Sie ihn aus .gitattributes.</translation>
    </message>
    <message>
        <source>Set user.name and user.email in git's configuration anew.</source>
        <translation>Setzen Sie user.name und user.email in der Konfiguration von git neu.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings here are: %1.</source>
        <translation>Einstellungen hier sind: %1.</translation>
    </message>
    <message>
        <source>Settings of the &amp;site…</source>
        <translation>Einstellungen der W&amp;ebsite…</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <translation>Einstellungen von „%1“</translation>
    </message>
    <message>
        <source>Several commits of the post begin with “%1”.</source>
        <translation>Mehrere Commits des Beitrags beginnen mit „%1“.</translation>
    </message>
    <message>
        <source>Several files begin with “%1”.</source>
        <translation>Mehrere Dateien beginnen mit „%1“.</translation>
    </message>
    <message>
        <source>Several posts begin with “%1”: %2.</source>
        <translation>Mehrere Beiträge beginnen mit „%1“: %2.</translation>
    </message>
    <message>
        <source>Shortcodes</source>
        <translation>Shortcodes</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Should images lie beside their posts?</source>
        <translation>Sollen Bilder neben ihren Beiträgen liegen?</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;preview in full screen too</source>
        <translation>&amp;Vorschau auch im Vollbild zeigen</translation>
    </message>
    <message>
        <source>Show the posts</source>
        <translation>Beiträge zeigen</translation>
    </message>
    <message>
        <source>Shown when the mouse rests on it</source>
        <translation>Erscheint, wenn die Maus darauf ruht</translation>
    </message>
    <message>
        <source>Shows a Press site in the browser as it would be, drafts among it, and follows changes.</source>
        <translation>Zeigt eine Press-Website im Browser, wie sie wäre, auch Entwürfe, und folgt Änderungen.</translation>
    </message>
    <message>
        <source>Shows both texts of a post that changed here and in its site, or says which it is to be.</source>
        <translation>Zeigt beide Texte eines Beitrags, der sich hier und in seiner Website geändert hat, oder sagt, welcher es sein soll.</translation>
    </message>
    <message>
        <source>Shows the whole path on a throwaway blog, without a window.</source>
        <translation>Zeigt den ganzen Weg an einem Wegwerfblog, ohne Fenster.</translation>
    </message>
    <message>
        <source>Shows what was published and pushed, step by step, with the remote's own words.</source>
        <translation>Zeigt Schritt für Schritt, was veröffentlicht und gepusht wurde, mit den Worten des Remotes.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing the commit</source>
        <translation>Der Commit wird signiert</translation>
    </message>
    <message>
        <source>Signs in a wrong encoding</source>
        <translation>Zeichen in falscher Kodierung</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Website %1</translation>
    </message>
    <message>
        <source>Site %1, branch %2</source>
        <translation>Website %1, Branch %2</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>Prüfung der Website</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <source>Sites of this kind have no mark for drafts in the text.</source>
        <translation>Websites dieser Art haben im Text kein Zeichen für Entwürfe.</translation>
    </message>
    <message>
        <source>Size and format</source>
        <translation>Größe und Format</translation>
    </message>
    <message>
        <source>Size as it is</source>
        <translation>Größe wie sie ist</translation>
    </message>
    <message>
        <source>Slide through time: left is earlier</source>
        <translation>Durch die Zeit schieben: links ist früher</translation>
    </message>
    <message>
        <source>Slug, date, tags and description of this post</source>
        <translation>Slug, Datum, Schlagwörter und Beschreibung dieses Beitrags</translation>
    </message>
    <message>
        <source>Smaller than JPEG and PNG; all browsers of today show it.</source>
        <translation>Kleiner als JPEG und PNG; alle heutigen Browser zeigen es.</translation>
    </message>
    <message>
        <source>Smart q&amp;uotes</source>
        <translation>T&amp;ypografische Anführungszeichen</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Somebody else may have pushed at the same time: fetch (git pull --rebase), then push again.</source>
        <translation>Vielleicht hat gleichzeitig jemand anders gepusht: Holen Sie ihn (git pull --rebase), und pushen Sie wieder.</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Geordnet nach: %1</translation>
    </message>
    <message>
        <source>Sp&amp;elling</source>
        <translation>&amp;Rechtschreibung</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Split the text into several posts, or close other programs, then try again.</source>
        <translation>Teilen Sie den Text in mehrere Beiträge, oder schließen Sie andere Programme, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Start Galley with --library and a folder on this computer.</source>
        <translation>Starten Sie Galley mit --library und einem Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>Start it again when there is time.</source>
        <translation>Beginnen Sie wieder, wenn Zeit ist.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Beginnen Sie wieder, wann Sie mögen.</translation>
    </message>
    <message>
        <source>Start it again when you like: nothing was lost.</source>
        <translation>Beginnen Sie wieder, wann Sie mögen: Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Start it again when you like; nothing was changed.</source>
        <translation>Beginnen Sie wieder, wann Sie mögen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Starten Sie es wieder.</translation>
    </message>
    <message>
        <source>Start of “%1”</source>
        <translation>Beginn von „%1“</translation>
    </message>
    <message>
        <source>Step %1; “galley undo %1” takes it back.</source>
        <translation>Schritt %1; „galley undo %1“ nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Struc&amp;k out</source>
        <translation>&amp;Durchgestrichen</translation>
    </message>
    <message>
        <source>Switch that folder to another branch, then publish again.</source>
        <translation>Wechseln Sie dort zu einem anderen Branch, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Switch to the branch that has it, or change the post and publish it again.</source>
        <translation>Wechseln Sie zu dem Branch, der ihn hat, oder ändern Sie den Beitrag, und veröffentlichen Sie ihn wieder.</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>Ta&amp;ke the last publish back…</source>
        <translation>&amp;Letzte Veröffentlichung zurücknehmen…</translation>
    </message>
    <message>
        <source>Tab goes from ${1:text} to $2 and ends at $0. ${date}, ${time}, ${title}, ${selection} and ${clipboard} are filled in.</source>
        <translation>Tab geht von ${1:text} zu $2 und endet bei $0. ${date}, ${time}, ${title}, ${selection} und ${clipboard} werden ausgefüllt.</translation>
    </message>
    <message>
        <source>Tag, category or year</source>
        <translation>Schlagwort, Kategorie oder Jahr</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags or categories</source>
        <translation>Schlagwörter oder Kategorien</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take it in with that Galley.</source>
        <translation>Nehmen Sie es mit jenem Galley auf.</translation>
    </message>
    <message>
        <source>Take it out (git remote set-url %1 ADDRESS): Galley asks for it and can keep it in the keychain.</source>
        <translation>Nehmen Sie es heraus (git remote set-url %1 ADDRESS): Galley fragt danach und kann es im Schlüsselbund aufbewahren.</translation>
    </message>
    <message>
        <source>Take it out of the text first; what no text names can be removed.</source>
        <translation>Nehmen Sie es zuerst aus dem Text; was kein Text nennt, lässt sich entfernen.</translation>
    </message>
    <message>
        <source>Take it out of the text, and have it replaced where it is used if others have seen it. If it is none, allow it (--allow-secrets).</source>
        <translation>Nehmen Sie es aus dem Text, und lassen Sie es ersetzen, wo es benutzt wird, falls andere es gesehen haben. Ist es keines, erlauben Sie es (--allow-secrets).</translation>
    </message>
    <message>
        <source>Take it out of the texts first.</source>
        <translation>Nehmen Sie es zuerst aus den Texten.</translation>
    </message>
    <message>
        <source>Take it out of the trash, then publish it.</source>
        <translation>Nehmen Sie ihn aus dem Papierkorb, und veröffentlichen Sie ihn dann.</translation>
    </message>
    <message>
        <source>Take it out of the trash, then say when to publish it.</source>
        <translation>Nehmen Sie ihn aus dem Papierkorb, und sagen Sie dann, wann er veröffentlicht werden soll.</translation>
    </message>
    <message>
        <source>Take it out, or write it anew in the other site.</source>
        <translation>Nehmen Sie es heraus, oder schreiben Sie es in der anderen Website neu.</translation>
    </message>
    <message>
        <source>Take off the posts of one site at a time.</source>
        <translation>Nehmen Sie immer nur Beiträge einer einzigen Website herunter.</translation>
    </message>
    <message>
        <source>Take that change into the post, or commit it with git; then publish again.</source>
        <translation>Nehmen Sie diese Änderung in den Beitrag auf, oder committen Sie sie mit git; veröffentlichen Sie dann wieder.</translation>
    </message>
    <message>
        <source>Take that line out of the page.</source>
        <translation>Nehmen Sie diese Zeile aus der Seite.</translation>
    </message>
    <message>
        <source>Take the control characters out of the name.</source>
        <translation>Nehmen Sie die Steuerzeichen aus dem Namen.</translation>
    </message>
    <message>
        <source>Take the hook away, switch hooks off for this site (“galley site set SITE --hooks off”), or commit this post with git itself.</source>
        <translation>Nehmen Sie den Hook weg, schalten Sie Hooks für diese Website aus („galley site set SITE --hooks off“), oder committen Sie diesen Beitrag mit git selbst.</translation>
    </message>
    <message>
        <source>Take the later publish back first, or change the post and publish it again; nothing was changed.</source>
        <translation>Nehmen Sie zuerst die spätere Veröffentlichung zurück, oder ändern Sie den Beitrag, und veröffentlichen Sie ihn wieder; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Take the link away, or have the pages made in another folder.</source>
        <translation>Nehmen Sie den Link weg, oder lassen Sie die Seiten in einem anderen Ordner machen.</translation>
    </message>
    <message>
        <source>Take the other text</source>
        <translation>Den anderen Text nehmen</translation>
    </message>
    <message>
        <source>Take the post o&amp;ff its site…</source>
        <translation>Beitrag von der Website ne&amp;hmen…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Das andere nehmen</translation>
    </message>
    <message>
        <source>Take this date</source>
        <translation>Dieses Datum nehmen</translation>
    </message>
    <message>
        <source>Take this post off its site?</source>
        <translation>Diesen Beitrag von seiner Website nehmen?</translation>
    </message>
    <message>
        <source>Take this publish back?</source>
        <translation>Diese Veröffentlichung zurücknehmen?</translation>
    </message>
    <message>
        <source>Take what is in the blog's trash too.</source>
        <translation>Auch nehmen, was im Papierkorb des Blogs ist.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Herausgenommen.</translation>
    </message>
    <message>
        <source>Takes a file out of the trash.</source>
        <translation>Nimmt eine Datei aus dem Papierkorb.</translation>
    </message>
    <message>
        <source>Takes a site that is there into the library; changes nothing in it.</source>
        <translation>Nimmt eine vorhandene Website in die Bibliothek auf; ändert nichts darin.</translation>
    </message>
    <message>
        <source>Takes a tag from posts.</source>
        <translation>Nimmt Beiträgen ein Schlagwort.</translation>
    </message>
    <message>
        <source>Takes an exported library into one that is still empty.</source>
        <translation>Nimmt eine exportierte Bibliothek in eine auf, die noch leer ist.</translation>
    </message>
    <message>
        <source>Takes back the last change of many posts, the step named, a publish (p12, or its commit), or what was last published to a site.</source>
        <translation>Nimmt die letzte Änderung vieler Beiträge zurück, den genannten Schritt, eine Veröffentlichung (p12 oder ihren Commit), oder was zuletzt auf einer Website veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Takes in what changed in a site's folder and repository; writes nothing there.</source>
        <translation>Nimmt auf, was sich im Ordner und Repository einer Website geändert hat; schreibt dort nichts.</translation>
    </message>
    <message>
        <source>Takes posts off their site; they stay here as drafts.</source>
        <translation>Nimmt Beiträge von ihrer Website; hier bleiben sie als Entwürfe.</translation>
    </message>
    <message>
        <source>Takes posts out of the trash.</source>
        <translation>Nimmt Beiträge aus dem Papierkorb.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Es wird zurückgenommen</translation>
    </message>
    <message>
        <source>Taking in %1 files…</source>
        <translation>%1 Dateien werden aufgenommen…</translation>
    </message>
    <message>
        <source>Taking in the posts</source>
        <translation>Die Beiträge werden aufgenommen</translation>
    </message>
    <message>
        <source>Taking in “%1”…</source>
        <translation>„%1“ wird aufgenommen…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target in words</source>
        <translation>Ziel in Wörtern</translation>
    </message>
    <message>
        <source>Target of this post, in words</source>
        <translation>Ziel dieses Beitrags, in Wörtern</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Groß- und Kleinbuchstaben unterscheiden</translation>
    </message>
    <message>
        <source>Tells how it stands with what Galley needs on this machine; changes nothing.</source>
        <translation>Sagt, wie es um das steht, was Galley auf diesem Rechner braucht; ändert nichts.</translation>
    </message>
    <message>
        <source>Tells what Galley makes of a site: kind, folders, posts, what was left out.</source>
        <translation>Sagt, was Galley in einer Website sieht: Art, Ordner, Beiträge, was ausgelassen wurde.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>Text des Links</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Text des Beitrags</translation>
    </message>
    <message>
        <source>That passphrase does not open the key; try once more. </source>
        <translation>Diese Passphrase öffnet den Schlüssel nicht; versuchen Sie es noch einmal. </translation>
    </message>
    <message>
        <source>That was the whole path. Make your own blog with:
     galley site new DIR --title "My blog" --remote URL
     galley new --site "My blog" --title "First post" --body-file post.md
     galley publish ID
</source>
        <translation>Das war der ganze Weg. Machen Sie Ihr eigenes Blog mit:
     galley site new DIR --title "Mein Blog" --remote URL
     galley new --site "Mein Blog" --title "Erster Beitrag" --body-file post.md
     galley publish ID
</translation>
    </message>
    <message>
        <source>That was undone.</source>
        <translation>Das wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The &amp;paragraph</source>
        <translation>Der &amp;Absatz</translation>
    </message>
    <message>
        <source>The &amp;sentence</source>
        <translation>Der &amp;Satz</translation>
    </message>
    <message>
        <source>The &amp;whole text</source>
        <translation>Der &amp;ganze Text</translation>
    </message>
    <message>
        <source>The Galley that has the library “%2” open (process %1) does not answer.</source>
        <translation>Das Galley, das die Bibliothek „%2“ offen hat (Prozess %1), antwortet nicht.</translation>
    </message>
    <message>
        <source>The Galley window closed before the command was done.</source>
        <translation>Das Fenster von Galley schloss sich, bevor der Befehl fertig war.</translation>
    </message>
    <message>
        <source>The address of this post does not come from a slug.</source>
        <translation>Die Adresse dieses Beitrags kommt nicht aus einem Slug.</translation>
    </message>
    <message>
        <source>The address of “%1” holds a password, which other programs could read while git runs.</source>
        <translation>Die Adresse von „%1“ enthält ein Passwort, das andere Programme lesen könnten, während git läuft.</translation>
    </message>
    <message>
        <source>The address of “%1” is not one that Galley publishes to: it would start a program.</source>
        <translation>Die Adresse von „%1“ ist keine, an die Galley veröffentlicht: Sie würde ein Programm starten.</translation>
    </message>
    <message>
        <source>The address of “%1” leads on to another one.</source>
        <translation>Die Adresse von „%1“ führt zu einer anderen weiter.</translation>
    </message>
    <message>
        <source>The archive's list of posts does not name it; it comes as a draft.</source>
        <translation>Die Liste der Beiträge im Archiv nennt ihn nicht; er kommt als Entwurf.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged; the library was left as it is.</source>
        <translation>Die Sicherung „%1“ ist beschädigt; die Bibliothek blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The block no longer ends where the text begins.</source>
        <translation>Der Block endet nicht mehr, wo der Text beginnt.</translation>
    </message>
    <message>
        <source>The blog's files: a folder such as wp-content/uploads, or a ZIP.</source>
        <translation>Die Dateien des Blogs: ein Ordner wie wp-content/uploads oder ein ZIP.</translation>
    </message>
    <message>
        <source>The branch was changed while it was brought in step with the remote.</source>
        <translation>Der Branch wurde geändert, während er mit dem Remote in Schritt gebracht wurde.</translation>
    </message>
    <message>
        <source>The branch “%1” has moved on since this publish was prepared.</source>
        <translation>Der Branch „%1“ ist weitergegangen, seit diese Veröffentlichung vorbereitet wurde.</translation>
    </message>
    <message>
        <source>The branch “%1” has no commit to push.</source>
        <translation>Der Branch „%1“ hat keinen Commit zum Pushen.</translation>
    </message>
    <message>
        <source>The branch “%1” is checked out in another folder.</source>
        <translation>Der Branch „%1“ ist in einem anderen Ordner ausgecheckt.</translation>
    </message>
    <message>
        <source>The branch “%1” is not checked out in this repository any more.</source>
        <translation>Der Branch „%1“ ist in diesem Repository nicht mehr ausgecheckt.</translation>
    </message>
    <message>
        <source>The branch “%1” is not in this repository.</source>
        <translation>Der Branch „%1“ ist nicht in diesem Repository.</translation>
    </message>
    <message>
        <source>The branch “%1” is only another name for a branch.</source>
        <translation>Der Branch „%1“ ist nur ein anderer Name für einen Branch.</translation>
    </message>
    <message>
        <source>The branch “%2” is protected on “%1”.</source>
        <translation>Der Branch „%2“ ist auf „%1“ geschützt.</translation>
    </message>
    <message>
        <source>The bytes do not match the hash that was kept with them.</source>
        <translation>Die Bytes passen nicht zum Hash, der mit ihnen aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>The change was stopped.</source>
        <translation>Die Änderung wurde angehalten.</translation>
    </message>
    <message>
        <source>The check of the site stops this: %1</source>
        <translation>Die Prüfung der Website hält dies an: %1</translation>
    </message>
    <message>
        <source>The check was stopped before it was done.</source>
        <translation>Die Prüfung wurde angehalten, bevor sie fertig war.</translation>
    </message>
    <message>
        <source>The clocks are set forward then, so it is published at %1.</source>
        <translation>Die Uhren werden dann vorgestellt, also wird um %1 veröffentlicht.</translation>
    </message>
    <message>
        <source>The command “galley history %1” shows those that there are.</source>
        <translation>Der Befehl „galley history %1“ zeigt die, die es gibt.</translation>
    </message>
    <message>
        <source>The command “galley history” shows the texts that there are.</source>
        <translation>Der Befehl „galley history“ zeigt die Texte, die es gibt.</translation>
    </message>
    <message>
        <source>The command “galley list” shows the posts that there are.</source>
        <translation>Der Befehl „galley list“ zeigt die Beiträge, die es gibt.</translation>
    </message>
    <message>
        <source>The command “galley media list” shows the files that there are.</source>
        <translation>Der Befehl „galley media list“ zeigt die Dateien, die es gibt.</translation>
    </message>
    <message>
        <source>The command “galley site list” shows the sites that there are.</source>
        <translation>Der Befehl „galley site list“ zeigt die Websites, die es gibt.</translation>
    </message>
    <message>
        <source>The command “galley tags” shows the tags that there are.</source>
        <translation>Der Befehl „galley tags“ zeigt die Schlagwörter, die es gibt.</translation>
    </message>
    <message>
        <source>The command “galley undo --list” says what it did.</source>
        <translation>Der Befehl „galley undo --list“ sagt, was sie tat.</translation>
    </message>
    <message>
        <source>The command “galley undo --list” shows the steps that there are.</source>
        <translation>Der Befehl „galley undo --list“ zeigt die Schritte, die es gibt.</translation>
    </message>
    <message>
        <source>The command “galley undo --list” shows those that there are.</source>
        <translation>Der Befehl „galley undo --list“ zeigt die, die es gibt.</translation>
    </message>
    <message>
        <source>The command “galley undo --list” shows what can be taken back.</source>
        <translation>Der Befehl „galley undo --list“ zeigt, was sich zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>The commit %1 does not hold this post.</source>
        <translation>Der Commit %1 enthält diesen Beitrag nicht.</translation>
    </message>
    <message>
        <source>The commit %1 is not on the branch “%2” any more.</source>
        <translation>Der Commit %1 ist nicht mehr auf dem Branch „%2“.</translation>
    </message>
    <message>
        <source>The commit could not be signed, as git's configuration asks for.</source>
        <translation>Der Commit ließ sich nicht signieren, wie es die Konfiguration von git verlangt.</translation>
    </message>
    <message>
        <source>The commit is kept here; it is sent when the network is back.</source>
        <translation>Der Commit ist hier aufbewahrt; er wird gesendet, sobald das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>The commit on the branch “%1” could not be made.</source>
        <translation>Der Commit auf dem Branch „%1“ ließ sich nicht machen.</translation>
    </message>
    <message>
        <source>The commit was made, but the disk did not take all that belongs to it.</source>
        <translation>Der Commit ist gemacht, aber der Datenträger nahm nicht alles an, was dazugehört.</translation>
    </message>
    <message>
        <source>The configuration of “%1” names no address to ask for the post.</source>
        <translation>Die Konfiguration von „%1“ nennt keine Adresse, bei der nach dem Beitrag gefragt werden könnte.</translation>
    </message>
    <message>
        <source>The connection to “%1” was cut.</source>
        <translation>Die Verbindung zu „%1“ wurde getrennt.</translation>
    </message>
    <message>
        <source>The copy “%1” cannot be written.</source>
        <translation>Die Kopie „%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The daily backups are in the folder “backups” of the library.</source>
        <translation>Die täglichen Sicherungen sind im Ordner „backups“ der Bibliothek.</translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <translation>Die beschädigte Datei ist als „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>The damaged library cannot be copied to “%1”.</source>
        <translation>Die beschädigte Bibliothek lässt sich nicht nach „%1“ kopieren.</translation>
    </message>
    <message>
        <source>The damaged text is its newest version.</source>
        <translation>Der beschädigte Text ist seine neueste Version.</translation>
    </message>
    <message>
        <source>The date “%1” cannot be read.</source>
        <translation>Das Datum „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The desktop's own serif</source>
        <translation>Die Serifenschrift der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>The disk did not confirm that the commit is safe on it.</source>
        <translation>Der Datenträger hat nicht bestätigt, dass der Commit sicher auf ihm liegt.</translation>
    </message>
    <message>
        <source>The disk is full: the copy “%1” cannot be finished.</source>
        <translation>Der Datenträger ist voll: Die Kopie „%1“ lässt sich nicht abschließen.</translation>
    </message>
    <message>
        <source>The disk that holds the library folder “%1” is full.</source>
        <translation>Der Datenträger mit dem Ordner der Bibliothek „%1“ ist voll.</translation>
    </message>
    <message>
        <source>The disk that holds the library “%1” is full.</source>
        <translation>Der Datenträger mit der Bibliothek „%1“ ist voll.</translation>
    </message>
    <message>
        <source>The export changed while it was read.</source>
        <translation>Der Export änderte sich, während er gelesen wurde.</translation>
    </message>
    <message>
        <source>The export holds its text in Ghost's own form alone, which was not read.</source>
        <translation>Der Export enthält seinen Text nur in Ghosts eigener Form, die nicht gelesen wurde.</translation>
    </message>
    <message>
        <source>The export holds its text without form; look at it on the old site.</source>
        <translation>Der Export enthält seinen Text ohne Form; sehen Sie ihn auf der alten Website an.</translation>
    </message>
    <message>
        <source>The export is damaged in line %1, before its first post.</source>
        <translation>Der Export ist in Zeile %1 beschädigt, vor seinem ersten Beitrag.</translation>
    </message>
    <message>
        <source>The export is damaged in line %1, behind the post “%2”.</source>
        <translation>Der Export ist in Zeile %1 beschädigt, hinter dem Beitrag „%2“.</translation>
    </message>
    <message>
        <source>The expression takes too long on this text.</source>
        <translation>Der Ausdruck braucht bei diesem Text zu lange.</translation>
    </message>
    <message>
        <source>The expression “%1” cannot be read from its character %2 on.</source>
        <translation>Der Ausdruck „%1“ lässt sich ab seinem Zeichen %2 nicht lesen.</translation>
    </message>
    <message>
        <source>The file and its images move, links from other posts follow, and readers of the old address are led on where the site can do so. Nothing is published yet.</source>
        <translation>Die Datei und ihre Bilder ziehen um, Links aus anderen Beiträgen folgen, und wer die alte Adresse aufruft, wird weitergeleitet, wo die Website das kann. Noch wird nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>The file cannot be read, or is too large for a text.</source>
        <translation>Die Datei lässt sich nicht lesen oder ist für einen Text zu groß.</translation>
    </message>
    <message>
        <source>The file defines entities of its own, as no export does and attacks do.</source>
        <translation>Die Datei definiert eigene Entities, wie es kein Export tut, wohl aber Angriffe.</translation>
    </message>
    <message>
        <source>The file holds this text now.</source>
        <translation>Die Datei enthält jetzt diesen Text.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Die Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The file moves as it is.</source>
        <translation>Die Datei zieht um, wie sie ist.</translation>
    </message>
    <message>
        <source>The file of a published post</source>
        <translation>Die Datei eines veröffentlichten Beitrags</translation>
    </message>
    <message>
        <source>The file of “%1” was deleted in the site. The post is in the trash.</source>
        <translation>Die Datei von „%1“ wurde in der Website gelöscht. Der Beitrag ist im Papierkorb.</translation>
    </message>
    <message>
        <source>The file of “%1” was deleted in the site. You had changed the post, so it stays here as a draft.</source>
        <translation>Die Datei von „%1“ wurde in der Website gelöscht. Sie hatten den Beitrag geändert, deshalb bleibt er hier als Entwurf.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Die Datei „%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than any export of a blog.</source>
        <translation>Die Datei „%1“ ist größer als jeder Export eines Blogs.</translation>
    </message>
    <message>
        <source>The file “%1” is not a library of Galley.</source>
        <translation>Die Datei „%1“ ist keine Bibliothek von Galley.</translation>
    </message>
    <message>
        <source>The file's name says %1, the post itself %2.</source>
        <translation>Der Name der Datei sagt %1, der Beitrag selbst %2.</translation>
    </message>
    <message>
        <source>The files here cannot follow what others sent to the remote: something of yours is in the way.</source>
        <translation>Die Dateien hier können dem nicht folgen, was andere an das Remote sandten: Etwas von Ihnen ist im Weg.</translation>
    </message>
    <message>
        <source>The files of %1 posts were deleted in the site. The posts are in the trash.</source>
        <translation>Die Dateien von %1 Beiträgen wurden in der Website gelöscht. Die Beiträge sind im Papierkorb.</translation>
    </message>
    <message>
        <source>The files of %1 posts were deleted in the site. You had changed them, so they stay here as drafts.</source>
        <translation>Die Dateien von %1 Beiträgen wurden in der Website gelöscht. Sie hatten sie geändert, deshalb bleiben sie hier als Entwürfe.</translation>
    </message>
    <message>
        <source>The filter “%1” could not take in “%2”.</source>
        <translation>Der Filter „%1“ konnte „%2“ nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder “%1” for the daily backups cannot be made.</source>
        <translation>Der Ordner „%1“ für die täglichen Sicherungen lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The folder “%1” is already open as the site “%2”.</source>
        <translation>Der Ordner „%1“ ist schon als die Website „%2“ offen.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty.</source>
        <translation>Der Ordner „%1“ ist nicht leer.</translation>
    </message>
    <message>
        <source>The folder “%1” of the site is not there.</source>
        <translation>Der Ordner „%1“ der Website ist nicht da.</translation>
    </message>
    <message>
        <source>The formats are source, html and json.</source>
        <translation>Die Formate sind source, html und json.</translation>
    </message>
    <message>
        <source>The forms are text, man, bash, zsh and fish.</source>
        <translation>Die Formen sind text, man, bash, zsh und fish.</translation>
    </message>
    <message>
        <source>The front matter</source>
        <translation>Das Front Matter</translation>
    </message>
    <message>
        <source>The front matter cannot be read; the trouble is on line %1.</source>
        <translation>Das Front Matter lässt sich nicht lesen; der Fehler ist in Zeile %1.</translation>
    </message>
    <message>
        <source>The front matter cannot be rewritten for the other site: %1 would be lost.</source>
        <translation>Das Front Matter lässt sich nicht für die andere Website umschreiben: %1 ginge verloren.</translation>
    </message>
    <message>
        <source>The front matter is a program, which Galley does not run.</source>
        <translation>Das Front Matter ist ein Programm, das Galley nicht ausführt.</translation>
    </message>
    <message>
        <source>The front matter is rewritten for that site, and images go along. A post that readers find at its old site stays there; the other site then gets a copy.</source>
        <translation>Das Front Matter wird für jene Website umgeschrieben, Bilder gehen mit. Ein Beitrag, den Leser auf der alten Website finden, bleibt dort; die andere bekommt dann eine Kopie.</translation>
    </message>
    <message>
        <source>The front matter of “%1” cannot be read.</source>
        <translation>Das Front Matter von „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The front matter that starts on line 1 has no end.</source>
        <translation>Das Front Matter, das in Zeile 1 beginnt, hat kein Ende.</translation>
    </message>
    <message>
        <source>The front matter would no longer say what it should.</source>
        <translation>Das Front Matter würde nicht mehr sagen, was es soll.</translation>
    </message>
    <message>
        <source>The head, menu and foot of its page were left out.</source>
        <translation>Kopf, Menü und Fuß seiner Seite wurden weggelassen.</translation>
    </message>
    <message>
        <source>The history of the post shows the versions that there are.</source>
        <translation>Der Verlauf des Beitrags zeigt die Versionen, die es gibt.</translation>
    </message>
    <message>
        <source>The history of “%2” on “%1” was rewritten: commits that you have are no longer there.</source>
        <translation>Der Verlauf von „%2“ auf „%1“ wurde umgeschrieben: Commits, die Sie haben, sind dort nicht mehr.</translation>
    </message>
    <message>
        <source>The hook “%1” of this repository looks at what is checked out, and “%2” is not.</source>
        <translation>Der Hook „%1“ dieses Repositorys sieht an, was ausgecheckt ist, und „%2“ ist es nicht.</translation>
    </message>
    <message>
        <source>The hook “%1” of this repository refused the commit.</source>
        <translation>Der Hook „%1“ dieses Repositorys hat den Commit abgelehnt.</translation>
    </message>
    <message>
        <source>The hook “pre-commit” left files that Galley cannot commit.</source>
        <translation>Der Hook „pre-commit“ hinterließ Dateien, die Galley nicht committen kann.</translation>
    </message>
    <message>
        <source>The hook “pre-commit” would have more committed than this publish: %1.</source>
        <translation>Der Hook „pre-commit“ ließe mehr committen als diese Veröffentlichung: %1.</translation>
    </message>
    <message>
        <source>The hook “pre-push” of this repository refused the push.</source>
        <translation>Der Hook „pre-push“ dieses Repositorys hat den Push abgelehnt.</translation>
    </message>
    <message>
        <source>The hooks of this repository left the commit without a message.</source>
        <translation>Die Hooks dieses Repositorys ließen den Commit ohne Nachricht.</translation>
    </message>
    <message>
        <source>The image cannot be read to its end.</source>
        <translation>Das Bild lässt sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>The image cannot be written as WebP.</source>
        <translation>Das Bild lässt sich nicht als WebP schreiben.</translation>
    </message>
    <message>
        <source>The image is %1 large: it is slow to load.</source>
        <translation>Das Bild ist %1 groß: Es lädt langsam.</translation>
    </message>
    <message>
        <source>The image “%1” of the post %2 is damaged.</source>
        <translation>Das Bild „%1“ des Beitrags %2 ist beschädigt.</translation>
    </message>
    <message>
        <source>The last change before Galley ended cannot be read; what was saved before it is there.</source>
        <translation>Die letzte Änderung, bevor Galley endete, lässt sich nicht lesen; was davor gespeichert wurde, ist da.</translation>
    </message>
    <message>
        <source>The last push was taken</source>
        <translation>Der letzte Push wurde angenommen</translation>
    </message>
    <message>
        <source>The last try: %1</source>
        <translation>Der letzte Versuch: %1</translation>
    </message>
    <message>
        <source>The library folder “%1” cannot be written.</source>
        <translation>In den Ordner der Bibliothek „%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The library has damaged parts, so “%1” was not written.</source>
        <translation>Die Bibliothek hat beschädigte Teile, deshalb wurde „%1“ nicht geschrieben.</translation>
    </message>
    <message>
        <source>The library has no images yet. Choose one from this computer.</source>
        <translation>Die Bibliothek hat noch keine Bilder. Wählen Sie eines von diesem Computer.</translation>
    </message>
    <message>
        <source>The library in “%1” holds something already.</source>
        <translation>Die Bibliothek in „%1“ enthält schon etwas.</translation>
    </message>
    <message>
        <source>The library is the one of “%1” now, with %2 posts. The one before is kept as “%3”.</source>
        <translation>Die Bibliothek ist jetzt die von „%1“, mit %2 Beiträgen. Die vorige ist als „%3“ aufbewahrt.</translation>
    </message>
    <message>
        <source>The library is the one of “%1” now. The one before is kept as “%2”.</source>
        <translation>Die Bibliothek ist jetzt die von „%1“. Die vorige ist als „%2“ aufbewahrt.</translation>
    </message>
    <message>
        <source>The library of “%1” came in: %2 sites, %3 posts, %4 versions, %5 media.</source>
        <translation>Die Bibliothek aus „%1“ ist übernommen: Websites %2, Beiträge %3, Versionen %4, Medien %5.</translation>
    </message>
    <message>
        <source>The library was closed while it was being copied.</source>
        <translation>Die Bibliothek wurde geschlossen, während sie kopiert wurde.</translation>
    </message>
    <message>
        <source>The library was damaged. It was put together again with %1 posts and %2 versions.</source>
        <translation>Die Bibliothek war beschädigt. Sie wurde wieder zusammengesetzt, mit %1 Beiträgen und %2 Versionen.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be read or written.</source>
        <translation>Die Bibliothek „%1“ lässt sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written.</source>
        <translation>Die Bibliothek „%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The library “%1” is damaged.</source>
        <translation>Die Bibliothek „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The library “%1” is empty, so it was damaged.</source>
        <translation>Die Bibliothek „%1“ ist leer, also wurde sie beschädigt.</translation>
    </message>
    <message>
        <source>The library “%1” is in a folder that %2 copies, which can damage it while Galley is open.</source>
        <translation>Die Bibliothek „%1“ liegt in einem Ordner, den %2 kopiert; das kann sie beschädigen, solange Galley offen ist.</translation>
    </message>
    <message>
        <source>The library “%1” is on a network disk, where it can be damaged.</source>
        <translation>Die Bibliothek „%1“ liegt auf einem Netzlaufwerk, wo sie beschädigt werden kann.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Galley.</source>
        <translation>Die Bibliothek „%1“ wurde von einem neueren Galley angelegt.</translation>
    </message>
    <message>
        <source>The list cannot be changed in this front matter without saying something else.</source>
        <translation>Die Liste lässt sich in diesem Front Matter nicht ändern, ohne dass es etwas anderes sagt.</translation>
    </message>
    <message>
        <source>The list of posts is damaged in line %1, behind the post “%2”.</source>
        <translation>Die Liste der Beiträge ist in Zeile %1 beschädigt, hinter dem Beitrag „%2“.</translation>
    </message>
    <message>
        <source>The list of posts is damaged in line %1.</source>
        <translation>Die Liste der Beiträge ist in Zeile %1 beschädigt.</translation>
    </message>
    <message>
        <source>The log of the library is kept as “%1”.</source>
        <translation>Das Protokoll der Bibliothek ist als „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>The new file or folder that they go to.</source>
        <translation>Die neue Datei oder der neue Ordner dafür.</translation>
    </message>
    <message>
        <source>The other side did not answer for %1 seconds.</source>
        <translation>Die andere Seite antwortete %1 Sekunden lang nicht.</translation>
    </message>
    <message>
        <source>The other text is on the paper. Yours is kept as a version.</source>
        <translation>Der andere Text liegt auf dem Papier. Ihrer ist als Version aufbewahrt.</translation>
    </message>
    <message>
        <source>The page says twice, or for no command, “%1”.</source>
        <translation>Die Seite sagt zweimal, oder für keinen Befehl, „%1“.</translation>
    </message>
    <message>
        <source>The page still shows an earlier text.</source>
        <translation>Die Seite zeigt noch einen früheren Text.</translation>
    </message>
    <message>
        <source>The page was not printed. Look whether the printer is ready, or the folder can be written.</source>
        <translation>Die Seite wurde nicht gedruckt. Sehen Sie nach, ob der Drucker bereit ist oder in den Ordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The page “%1” cannot be written.</source>
        <translation>Die Seite „%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The pages cannot be made in “%1”, among the site's sources.</source>
        <translation>Die Seiten lassen sich nicht in „%1“ machen, mitten in den Quellen der Website.</translation>
    </message>
    <message>
        <source>The pages were not made, as you wished.</source>
        <translation>Die Seiten wurden nicht gemacht, wie Sie es wünschten.</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Der Absatz</translation>
    </message>
    <message>
        <source>The post has no heading “%1”.</source>
        <translation>Der Beitrag hat keine Überschrift „%1“.</translation>
    </message>
    <message>
        <source>The post has no version or commit “%1”.</source>
        <translation>Der Beitrag hat keine Version und keinen Commit „%1“.</translation>
    </message>
    <message>
        <source>The post holds that text already.</source>
        <translation>Der Beitrag enthält diesen Text schon.</translation>
    </message>
    <message>
        <source>The post is dated %1, later than that: %2 leaves it out until the site is built after its date.</source>
        <translation>Der Beitrag trägt das Datum %1, später als das: %2 lässt ihn weg, bis die Website nach diesem Datum gebaut wird.</translation>
    </message>
    <message>
        <source>The post is dated %1, later than that: %2 shows it at once all the same.</source>
        <translation>Der Beitrag trägt das Datum %1, später als das: %2 zeigt ihn trotzdem sofort.</translation>
    </message>
    <message>
        <source>The post says that it is a draft, but %1 does not know “draft” and publishes it.</source>
        <translation>Der Beitrag sagt, er sei ein Entwurf, aber %1 kennt „draft“ nicht und veröffentlicht ihn.</translation>
    </message>
    <message>
        <source>The post was changed while you compared its texts.</source>
        <translation>Der Beitrag wurde geändert, während Sie seine Texte verglichen.</translation>
    </message>
    <message>
        <source>The post “%1” already has the slug “%2”.</source>
        <translation>Der Beitrag „%1“ hat schon den Slug „%2“.</translation>
    </message>
    <message>
        <source>The post “%1” has no heading “%2”.</source>
        <translation>Der Beitrag „%1“ hat keine Überschrift „%2“.</translation>
    </message>
    <message>
        <source>The post “%1” has no title.</source>
        <translation>Der Beitrag „%1“ hat keinen Titel.</translation>
    </message>
    <message>
        <source>The post “%1” has no version %2.</source>
        <translation>Der Beitrag „%1“ hat keine Version %2.</translation>
    </message>
    <message>
        <source>The post “%1” has the same address: only one of them can be read.</source>
        <translation>Der Beitrag „%1“ hat dieselbe Adresse: Nur einer von beiden lässt sich lesen.</translation>
    </message>
    <message>
        <source>The posts of “%1” are looked for %2 (%3 found); the names of their files %4.</source>
        <translation>Die Beiträge von „%1“ werden gesucht: %2 (%3 gefunden); die Namen ihrer Dateien: %4.</translation>
    </message>
    <message>
        <source>The preview cannot be loaded: %1</source>
        <translation>Die Vorschau lässt sich nicht laden: %1</translation>
    </message>
    <message>
        <source>The preview does not run for root, because it could not be locked in: start Galley as an ordinary user.</source>
        <translation>Die Vorschau läuft nicht für root, weil sie sich dort nicht einsperren lässt: Starten Sie Galley als gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>The preview is not installed: “galley-preview.so” is not beside the program.</source>
        <translation>Die Vorschau ist nicht installiert: „galley-preview.so“ liegt nicht neben dem Programm.</translation>
    </message>
    <message>
        <source>The preview “%1” belongs to another version of Galley.</source>
        <translation>Die Vorschau „%1“ gehört zu einer anderen Version von Galley.</translation>
    </message>
    <message>
        <source>The program pandoc could not make the document.</source>
        <translation>Das Programm pandoc konnte das Dokument nicht erstellen.</translation>
    </message>
    <message>
        <source>The program “git” is not installed.</source>
        <translation>Das Programm „git“ ist nicht installiert.</translation>
    </message>
    <message>
        <source>The proxy between here and “%1” does not let git through.</source>
        <translation>Der Proxy zwischen hier und „%1“ lässt git nicht durch.</translation>
    </message>
    <message>
        <source>The push ended without an error, but “%1” holds another commit on “%2”.</source>
        <translation>Der Push endete ohne Fehler, aber „%1“ hat auf „%2“ einen anderen Commit.</translation>
    </message>
    <message>
        <source>The question was stopped.</source>
        <translation>Die Frage wurde angehalten.</translation>
    </message>
    <message>
        <source>The remote changed “%1”, and so did you, without a commit.</source>
        <translation>Das Remote hat „%1“ geändert, und Sie auch, ohne Commit.</translation>
    </message>
    <message>
        <source>The remote has an address to publish to</source>
        <translation>Das Remote hat eine Adresse, an die veröffentlicht wird</translation>
    </message>
    <message>
        <source>The remote has no such branch.</source>
        <translation>Das Remote hat keinen solchen Branch.</translation>
    </message>
    <message>
        <source>The remote held the same change already.</source>
        <translation>Das Remote hatte dieselbe Änderung schon.</translation>
    </message>
    <message>
        <source>The remote holds %1.</source>
        <translation>Das Remote hat %1.</translation>
    </message>
    <message>
        <source>The remote “%1” did not take the push.</source>
        <translation>Das Remote „%1“ hat den Push nicht angenommen.</translation>
    </message>
    <message>
        <source>The remote “%1” has commits on “%2” that you do not have.</source>
        <translation>Das Remote „%1“ hat auf „%2“ Commits, die Sie nicht haben.</translation>
    </message>
    <message>
        <source>The remote “%1” has no space left.</source>
        <translation>Auf dem Remote „%1“ ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The remote “%1” has “%2” checked out and takes no push to it.</source>
        <translation>Das Remote „%1“ hat „%2“ ausgecheckt und nimmt dafür keinen Push an.</translation>
    </message>
    <message>
        <source>The remote “%1” is busy with “%2” or its name is taken there.</source>
        <translation>Das Remote „%1“ ist mit „%2“ beschäftigt, oder der Name ist dort vergeben.</translation>
    </message>
    <message>
        <source>The remote “%1” refused the push to “%2”.</source>
        <translation>Das Remote „%1“ hat den Push nach „%2“ abgelehnt.</translation>
    </message>
    <message>
        <source>The repository is there</source>
        <translation>Das Repository ist da</translation>
    </message>
    <message>
        <source>The repository “%1” belongs to another user of this computer.</source>
        <translation>Das Repository „%1“ gehört einem anderen Benutzer dieses Computers.</translation>
    </message>
    <message>
        <source>The repository “%1” uses SHA-256, which Galley cannot serve yet.</source>
        <translation>Das Repository „%1“ benutzt SHA-256, das Galley noch nicht bedienen kann.</translation>
    </message>
    <message>
        <source>The repository “%1” uses “%2”, which Galley cannot serve yet.</source>
        <translation>Das Repository „%1“ benutzt „%2“, das Galley noch nicht bedienen kann.</translation>
    </message>
    <message>
        <source>The sample posts are missing.</source>
        <translation>Die Beispielbeiträge fehlen.</translation>
    </message>
    <message>
        <source>The search index does not match the texts.</source>
        <translation>Der Suchindex passt nicht zu den Texten.</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>Der Satz</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Der Server antwortet</translation>
    </message>
    <message>
        <source>The server asks for something</source>
        <translation>Der Server fragt etwas</translation>
    </message>
    <message>
        <source>The server did not accept the last one; it may have expired. </source>
        <translation>Der Server hat das letzte nicht angenommen; vielleicht ist es abgelaufen. </translation>
    </message>
    <message>
        <source>The server is found under its name</source>
        <translation>Der Server wird unter seinem Namen gefunden</translation>
    </message>
    <message>
        <source>The server lets you in</source>
        <translation>Der Server lässt Sie ein</translation>
    </message>
    <message>
        <source>The server of “%1” cannot be reached.</source>
        <translation>Der Server von „%1“ ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server of “%1” did not accept your key or password.</source>
        <translation>Der Server von „%1“ hat Ihren Schlüssel oder Ihr Passwort nicht angenommen.</translation>
    </message>
    <message>
        <source>The server of “%1” did not accept your key.</source>
        <translation>Der Server von „%1“ hat Ihren Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>The server of “%1” does not answer.</source>
        <translation>Der Server von „%1“ antwortet nicht.</translation>
    </message>
    <message>
        <source>The server of “%1” does not prove who it is: its certificate is not accepted.</source>
        <translation>Der Server von „%1“ weist sich nicht aus: Sein Zertifikat wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The server of “%1” has a fault of its own just now.</source>
        <translation>Der Server von „%1“ hat gerade selbst eine Störung.</translation>
    </message>
    <message>
        <source>The server of “%1” is not known to this computer yet.</source>
        <translation>Der Server von „%1“ ist diesem Computer noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The server of “%1” shows a key that was revoked: it is not the one you know.</source>
        <translation>Der Server von „%1“ zeigt einen widerrufenen Schlüssel: Er ist nicht der, den Sie kennen.</translation>
    </message>
    <message>
        <source>The server of “%1” shows another key than before: it may not be the one you know.</source>
        <translation>Der Server von „%1“ zeigt einen anderen Schlüssel als vorher: Vielleicht ist er nicht der, den Sie kennen.</translation>
    </message>
    <message>
        <source>The server of “%1” was not found under its name.</source>
        <translation>Der Server von „%1“ wurde unter seinem Namen nicht gefunden.</translation>
    </message>
    <message>
        <source>The server proves who it is</source>
        <translation>Der Server weist sich aus</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>Die Einstellungen lassen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The settings of “%1” are kept.</source>
        <translation>Die Einstellungen von „%1“ sind aufbewahrt.</translation>
    </message>
    <message>
        <source>The site already has another file at “%1”.</source>
        <translation>Die Website hat unter „%1“ schon eine andere Datei.</translation>
    </message>
    <message>
        <source>The site answers with %1.</source>
        <translation>Die Website antwortet mit %1.</translation>
    </message>
    <message>
        <source>The site cannot be shown at port %1.</source>
        <translation>Die Website lässt sich nicht an Port %1 zeigen.</translation>
    </message>
    <message>
        <source>The site does not answer: %1</source>
        <translation>Die Website antwortet nicht: %1</translation>
    </message>
    <message>
        <source>The site has no such file, and the library neither.</source>
        <translation>Die Website hat keine solche Datei, und die Bibliothek auch nicht.</translation>
    </message>
    <message>
        <source>The site has the theme “%1” now. Look at it: galley serve. Its pages follow once galley.toml is committed.</source>
        <translation>Die Website hat jetzt das Thema „%1“. Ansehen: galley serve. Ihre Seiten folgen, sobald galley.toml committet ist.</translation>
    </message>
    <message>
        <source>The site is at %1 until you press Ctrl+C.</source>
        <translation>Die Website ist unter %1, bis Sie Strg+C drücken.</translation>
    </message>
    <message>
        <source>The site is in a git repository, on a branch</source>
        <translation>Die Website ist in einem Git-Repository, auf einem Branch</translation>
    </message>
    <message>
        <source>The site is shown at %1 while this window is open.</source>
        <translation>Die Website wird unter %1 gezeigt, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>The site that they go into.</source>
        <translation>Die Website, in die sie kommen.</translation>
    </message>
    <message>
        <source>The site's texts cannot be read.</source>
        <translation>Die Texte der Website lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The ssh key %1 is locked. It is asked for once, until Galley ends.</source>
        <translation>Der SSH-Schlüssel %1 ist gesperrt. Es wird einmal danach gefragt, bis Galley endet.</translation>
    </message>
    <message>
        <source>The states are draft, scheduled, changed, published (or committed, pushed, live), conflict and trash.</source>
        <translation>Die Zustände sind draft, scheduled, changed, published (oder committed, pushed, live), conflict und trash.</translation>
    </message>
    <message>
        <source>The step %1 changed nothing that is to be published.</source>
        <translation>Der Schritt %1 änderte nichts, was zu veröffentlichen wäre.</translation>
    </message>
    <message>
        <source>The step %1 is taken back already, or still under way.</source>
        <translation>Der Schritt %1 ist schon zurückgenommen oder läuft noch.</translation>
    </message>
    <message>
        <source>The styles are address, reference and relative.</source>
        <translation>Die Arten sind address, reference und relative.</translation>
    </message>
    <message>
        <source>The template “%1” is gone.</source>
        <translation>Die Vorlage „%1“ ist weg.</translation>
    </message>
    <message>
        <source>The template “%1” is kept.</source>
        <translation>Die Vorlage „%1“ ist aufbewahrt.</translation>
    </message>
    <message>
        <source>The text could not be compared with the original: %1</source>
        <translation>Der Text ließ sich nicht mit dem Original vergleichen: %1</translation>
    </message>
    <message>
        <source>The text has changed since this was shown.</source>
        <translation>Der Text hat sich geändert, seit dies gezeigt wurde.</translation>
    </message>
    <message>
        <source>The text is longer than %1 MB; it was cut there.</source>
        <translation>Der Text ist länger als %1 MB; er wurde dort gekürzt.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so it cannot be changed without damage.</source>
        <translation>Der Text ist nicht UTF-8 und lässt sich deshalb nicht ohne Schaden ändern.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so it would not arrive as it is written.</source>
        <translation>Der Text ist nicht UTF-8 und käme deshalb nicht an, wie er geschrieben ist.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8 here: some programs show it as other characters.</source>
        <translation>Der Text ist hier nicht in UTF-8: Manche Programme zeigen andere Zeichen.</translation>
    </message>
    <message>
        <source>The text is too large for the library “%1” or for the memory of this computer.</source>
        <translation>Der Text ist zu groß für die Bibliothek „%1“ oder für den Speicher dieses Computers.</translation>
    </message>
    <message>
        <source>The text itself needs these keys to move, mark, copy or delete.</source>
        <translation>Der Text selbst braucht diese Tasten zum Bewegen, Markieren, Kopieren oder Löschen.</translation>
    </message>
    <message>
        <source>The text of %1 is back.</source>
        <translation>Der Text von %1 ist wieder da.</translation>
    </message>
    <message>
        <source>The text of %1 is lost; it began: “%2”.</source>
        <translation>Der Text von %1 ist verloren; er begann: „%2“.</translation>
    </message>
    <message>
        <source>The text of commit %1 is back; the text before it is version %2.</source>
        <translation>Der Text des Commits %1 ist zurück; der Text davor ist Version %2.</translation>
    </message>
    <message>
        <source>The text of the post %1 cannot be read.</source>
        <translation>Der Text des Beitrags %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The text of the post %1 is damaged.</source>
        <translation>Der Text des Beitrags %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The text stays as it is.</source>
        <translation>Der Text bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The text that this comes to</source>
        <translation>Der Text, der dabei herauskommt</translation>
    </message>
    <message>
        <source>The text was on several pages; it is one now.</source>
        <translation>Der Text stand auf mehreren Seiten; jetzt ist es eine.</translation>
    </message>
    <message>
        <source>The text was too long and was cut.</source>
        <translation>Der Text war zu lang und wurde gekürzt.</translation>
    </message>
    <message>
        <source>The theme cannot be put into %1 safely.</source>
        <translation>Das Thema lässt sich nicht sicher in %1 eintragen.</translation>
    </message>
    <message>
        <source>The theme is in “%1” now: change it there.</source>
        <translation>Das Thema liegt jetzt in „%1“: Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>The timer cannot be installed and removed at once.</source>
        <translation>Der Timer lässt sich nicht zugleich installieren und entfernen.</translation>
    </message>
    <message>
        <source>The title of a document of several posts.</source>
        <translation>Der Titel eines Dokuments aus mehreren Beiträgen.</translation>
    </message>
    <message>
        <source>The trash is empty. Posts that you move here are kept for %1 days.</source>
        <translation>Der Papierkorb ist leer. Beiträge, die Sie hierher verschieben, werden %1 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>The value has a tag, which only its generator understands.</source>
        <translation>Der Wert hat ein Tag, das nur sein Generator versteht.</translation>
    </message>
    <message>
        <source>The value holds further values.</source>
        <translation>Der Wert enthält weitere Werte.</translation>
    </message>
    <message>
        <source>The value is written as each post writes such values. Pages and drafts are changed too.</source>
        <translation>Der Wert wird geschrieben, wie jeder Beitrag solche Werte schreibt. Seiten und Entwürfe werden mitgeändert.</translation>
    </message>
    <message>
        <source>The whole library or some posts?</source>
        <translation>Die ganze Bibliothek oder einige Beiträge?</translation>
    </message>
    <message>
        <source>The whole library, as a folder that “galley import library” takes in again.</source>
        <translation>Die ganze Bibliothek als Ordner, den „galley import library“ wieder aufnimmt.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Der ganze Text</translation>
    </message>
    <message>
        <source>The window needs one; all commands work without.</source>
        <translation>Das Fenster braucht eine; alle Befehle gehen ohne.</translation>
    </message>
    <message>
        <source>Their text</source>
        <translation>Der andere Text</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation>Es gibt %1 weitere.</translation>
    </message>
    <message>
        <source>There are no settings here.</source>
        <translation>Hier gibt es keine Einstellungen.</translation>
    </message>
    <message>
        <source>There are none yet. Paste or drop an image into a post to keep it here.</source>
        <translation>Noch gibt es keine. Fügen Sie ein Bild in einen Beitrag ein oder legen Sie es dort ab, um es hier aufzubewahren.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>There is a git repository in “%1” already.</source>
        <translation>In „%1“ gibt es schon ein Git-Repository.</translation>
    </message>
    <message>
        <source>There is a page, but not this post on it.</source>
        <translation>Es gibt eine Seite, aber nicht diesen Beitrag darauf.</translation>
    </message>
    <message>
        <source>There is a remote “%1” already.</source>
        <translation>Es gibt schon ein Remote „%1“.</translation>
    </message>
    <message>
        <source>There is already a file %1. Change the slug.</source>
        <translation>Es gibt schon eine Datei %1. Ändern Sie den Slug.</translation>
    </message>
    <message>
        <source>There is already a folder “%1”.</source>
        <translation>Es gibt schon einen Ordner „%1“.</translation>
    </message>
    <message>
        <source>There is already a post at “%1”.</source>
        <translation>Unter „%1“ gibt es schon einen Beitrag.</translation>
    </message>
    <message>
        <source>There is already a site named “%1”.</source>
        <translation>Es gibt schon eine Website namens „%1“.</translation>
    </message>
    <message>
        <source>There is already another file at “%1”.</source>
        <translation>Unter „%1“ gibt es schon eine andere Datei.</translation>
    </message>
    <message>
        <source>There is already something else at “%1”.</source>
        <translation>Unter „%1“ gibt es schon etwas anderes.</translation>
    </message>
    <message>
        <source>There is more than can be shown; replace these first.</source>
        <translation>Es sind mehr, als gezeigt werden können; ersetzen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>There is no Press site “%1”.</source>
        <translation>Es gibt keine Press-Website „%1“.</translation>
    </message>
    <message>
        <source>There is no change of posts to undo.</source>
        <translation>Es gibt keine Änderung an Beiträgen rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>There is no dictionary. Install one for your language (hunspell).</source>
        <translation>Es gibt kein Wörterbuch. Installieren Sie eines für Ihre Sprache (hunspell).</translation>
    </message>
    <message>
        <source>There is no earlier text yet. Galley keeps one at each pause in your writing.</source>
        <translation>Noch gibt es keinen früheren Text. Galley bewahrt bei jeder Schreibpause einen auf.</translation>
    </message>
    <message>
        <source>There is no file “%1” in the media store.</source>
        <translation>Es gibt keine Datei „%1“ in der Mediensammlung.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>There is no folder or archive “%1”.</source>
        <translation>Es gibt keinen Ordner und kein Archiv „%1“.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>There is no form of help called “%1”.</source>
        <translation>Es gibt keine Form der Hilfe namens „%1“.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Es gibt kein Format „%1“.</translation>
    </message>
    <message>
        <source>There is no new slug.</source>
        <translation>Es gibt keinen neuen Slug.</translation>
    </message>
    <message>
        <source>There is no note “%1”.</source>
        <translation>Es gibt keine Notiz „%1“.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Es gibt keine Option „%1“.</translation>
    </message>
    <message>
        <source>There is no other site in the library yet. Open or make one from the File menu.</source>
        <translation>Es gibt noch keine andere Website in der Bibliothek. Öffnen oder erstellen Sie eine im Menü Datei.</translation>
    </message>
    <message>
        <source>There is no page yet.</source>
        <translation>Es gibt noch keine Seite.</translation>
    </message>
    <message>
        <source>There is no place for the copy that is checked.</source>
        <translation>Es gibt keinen Platz für die Kopie, die geprüft wird.</translation>
    </message>
    <message>
        <source>There is no post “%1” in the library.</source>
        <translation>Es gibt keinen Beitrag „%1“ in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is no publication %1 in the library.</source>
        <translation>Es gibt keine Veröffentlichung %1 in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is no publication %1.</source>
        <translation>Es gibt keine Veröffentlichung %1.</translation>
    </message>
    <message>
        <source>There is no repository at the address of “%1”.</source>
        <translation>Unter der Adresse von „%1“ gibt es kein Repository.</translation>
    </message>
    <message>
        <source>There is no room for the tour's files.</source>
        <translation>Für die Dateien des Rundgangs ist kein Platz.</translation>
    </message>
    <message>
        <source>There is no saved filter “%1”.</source>
        <translation>Es gibt keinen gespeicherten Filter „%1“.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>There is no site to go to.</source>
        <translation>Es gibt keine Website, zu der es gehen könnte.</translation>
    </message>
    <message>
        <source>There is no site “%1” in the library.</source>
        <translation>Es gibt keine Website „%1“ in der Bibliothek.</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>Es gibt keinen Schritt %1.</translation>
    </message>
    <message>
        <source>There is no systemd here that would run something at a time for you.</source>
        <translation>Hier gibt es kein systemd, das zu einer Zeit etwas für Sie ausführen könnte.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>There is no text to write.</source>
        <translation>Es gibt keinen Text zu schreiben.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>Es gibt kein Thema „%1“.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>There is nothing left to take back: the site holds none of it any more.</source>
        <translation>Es gibt nichts mehr zurückzunehmen: Die Website enthält nichts mehr davon.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Es gibt nichts zu suchen.</translation>
    </message>
    <message>
        <source>There is nothing to publish: the repository has all of it already.</source>
        <translation>Es gibt nichts zu veröffentlichen: Das Repository hat schon alles.</translation>
    </message>
    <message>
        <source>There is nothing to publish: the site already holds this text.</source>
        <translation>Es gibt nichts zu veröffentlichen: Die Website enthält diesen Text schon.</translation>
    </message>
    <message>
        <source>There is nothing to take off; a draft is seen by nobody.</source>
        <translation>Es gibt nichts herunterzunehmen; einen Entwurf sieht niemand.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is something in “%1” already, which was left as it is.</source>
        <translation>In „%1“ liegt schon etwas; es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <translation>Diese gibt es: %1.</translation>
    </message>
    <message>
        <source>These pages are for this machine alone, at 127.0.0.1.</source>
        <translation>Diese Seiten sind nur für diesen Rechner, unter 127.0.0.1.</translation>
    </message>
    <message>
        <source>These posts belong to different sites.</source>
        <translation>Diese Beiträge gehören zu verschiedenen Websites.</translation>
    </message>
    <message>
        <source>This address is written as it stands.</source>
        <translation>Diese Adresse wird geschrieben, wie sie dasteht.</translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation>Das lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>This cannot be part of an address. Use letters, digits and hyphens.</source>
        <translation>Das kann nicht Teil einer Adresse sein. Nehmen Sie Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>This cannot be part of an address: use letters, digits and hyphens.</source>
        <translation>Das kann nicht Teil einer Adresse sein: Nehmen Sie Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>This cannot be published yet</source>
        <translation>Das lässt sich noch nicht veröffentlichen</translation>
    </message>
    <message>
        <source>This computer has never met the server %1. Its key (%2) has this fingerprint; compare it with the one that its operator publishes:
%3</source>
        <translation>Dieser Computer ist dem Server %1 noch nie begegnet. Sein Schlüssel (%2) hat diesen Fingerabdruck; vergleichen Sie ihn mit dem, den sein Betreiber veröffentlicht:
%3</translation>
    </message>
    <message>
        <source>This computer has no network just now.</source>
        <translation>Dieser Computer hat gerade kein Netz.</translation>
    </message>
    <message>
        <source>This computer is in a network</source>
        <translation>Dieser Computer ist in einem Netz</translation>
    </message>
    <message>
        <source>This disk takes “%1” and “%2” for one name.</source>
        <translation>Dieser Datenträger hält „%1“ und „%2“ für denselben Namen.</translation>
    </message>
    <message>
        <source>This file is UTF-16 text, which Galley does not read.</source>
        <translation>Diese Datei ist UTF-16-Text, den Galley nicht liest.</translation>
    </message>
    <message>
        <source>This folder may not be read: change its permissions.</source>
        <translation>Dieser Ordner darf nicht gelesen werden: Ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>This formula is longer than a formula may be.</source>
        <translation>Diese Formel ist länger, als eine Formel sein darf.</translation>
    </message>
    <message>
        <source>This formula takes more time or memory than a formula may.</source>
        <translation>Diese Formel braucht mehr Zeit oder Speicher, als eine Formel darf.</translation>
    </message>
    <message>
        <source>This is kept in the library; nothing is written into the site.</source>
        <translation>Das wird in der Bibliothek aufbewahrt; in die Website wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>This is no text. %1.</source>
        <translation>Das ist kein Text. %1.</translation>
    </message>
    <message>
        <source>This is not a request that can be answered.</source>
        <translation>Das ist keine Anfrage, die beantwortet werden kann.</translation>
    </message>
    <message>
        <source>This is the text as it is now.</source>
        <translation>Das ist der Text, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>This key is for typing. Add Ctrl or Alt.</source>
        <translation>Diese Taste ist zum Tippen da. Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>This picture is not shown: it is too large, or of another kind.</source>
        <translation>Dieses Bild wird nicht gezeigt: Es ist zu groß oder von anderer Art.</translation>
    </message>
    <message>
        <source>This post has no second text that waits for an answer.</source>
        <translation>Dieser Beitrag hat keinen zweiten Text, der auf eine Antwort wartet.</translation>
    </message>
    <message>
        <source>This post in other languages</source>
        <translation>Dieser Beitrag in anderen Sprachen</translation>
    </message>
    <message>
        <source>This post is in the trash.</source>
        <translation>Dieser Beitrag ist im Papierkorb.</translation>
    </message>
    <message>
        <source>This post was not opened from a file.</source>
        <translation>Dieser Beitrag wurde nicht aus einer Datei geöffnet.</translation>
    </message>
    <message>
        <source>This post was not published from here, or that was taken back already.</source>
        <translation>Dieser Beitrag wurde nicht von hier veröffentlicht, oder es wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>This removes %1 posts with all their versions and images. It cannot be undone.</source>
        <translation>Damit verschwinden %1 Beiträge mit allen Versionen und Bildern. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This removes %1 posts with all their versions, for ever.</source>
        <translation>Damit verschwinden %1 Beiträge mit allen Versionen, endgültig.</translation>
    </message>
    <message>
        <source>This removes 1 post with all its versions and images. It cannot be undone.</source>
        <translation>Damit verschwindet 1 Beitrag mit allen Versionen und Bildern. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This repository has a hook “reference-transaction”, which Galley cannot serve yet.</source>
        <translation>Dieses Repository hat einen Hook „reference-transaction“, den Galley noch nicht bedienen kann.</translation>
    </message>
    <message>
        <source>This repository has no remote to publish to.</source>
        <translation>Dieses Repository hat kein Remote, an das veröffentlicht werden könnte.</translation>
    </message>
    <message>
        <source>This repository has no remote “%1”.</source>
        <translation>Dieses Repository hat kein Remote „%1“.</translation>
    </message>
    <message>
        <source>This repository runs programs of its own (%1): publish a post there once, to say that you know them.</source>
        <translation>Dieses Repository führt eigene Programme aus (%1): Veröffentlichen Sie dort einmal einen Beitrag, um zu sagen, dass Sie sie kennen.</translation>
    </message>
    <message>
        <source>This repository runs programs of its own: %1. Publish only if you know them.</source>
        <translation>Dieses Repository führt eigene Programme aus: %1. Veröffentlichen Sie nur, wenn Sie sie kennen.</translation>
    </message>
    <message>
        <source>This repository uses %1, which Galley cannot serve yet.</source>
        <translation>Dieses Repository benutzt %1, was Galley noch nicht bedienen kann.</translation>
    </message>
    <message>
        <source>This site has: %1.</source>
        <translation>Diese Website hat: %1.</translation>
    </message>
    <message>
        <source>This site publishes whatever lies in it, drafts too; publish this post when it is ready.</source>
        <translation>Diese Website veröffentlicht, was in ihr liegt, auch Entwürfe; veröffentlichen Sie diesen Beitrag, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>This system cannot write WebP.</source>
        <translation>Dieses System kann kein WebP schreiben.</translation>
    </message>
    <message>
        <source>This takes back commit %1.</source>
        <translation>Damit wird der Commit %1 zurückgenommen.</translation>
    </message>
    <message>
        <source>This text cannot be shown as a page.</source>
        <translation>Dieser Text lässt sich nicht als Seite zeigen.</translation>
    </message>
    <message>
        <source>This text has no front matter that could hold “%1”.</source>
        <translation>Dieser Text hat kein Front Matter, das „%1“ enthalten könnte.</translation>
    </message>
    <message>
        <source>This text is not UTF-8.</source>
        <translation>Dieser Text ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>This text is not in UTF-8, so it cannot be shown here without damage.</source>
        <translation>Dieser Text ist nicht in UTF-8 und lässt sich deshalb hier nicht ohne Schaden zeigen.</translation>
    </message>
    <message>
        <source>This text takes too much time or memory to show as a page.</source>
        <translation>Dieser Text braucht zu viel Zeit oder Speicher, um als Seite gezeigt zu werden.</translation>
    </message>
    <message>
        <source>This time is past: choose one that lies ahead.</source>
        <translation>Diese Zeit ist vorbei: Wählen Sie eine, die noch kommt.</translation>
    </message>
    <message>
        <source>This would publish a secret: %1 (%2).</source>
        <translation>Damit würde ein Geheimnis veröffentlicht: %1 (%2).</translation>
    </message>
    <message>
        <source>Three posts and a remote of their own, to publish to at once.</source>
        <translation>Drei Beiträge und ein eigenes Remote, um sofort zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Tick the tas&amp;k</source>
        <translation>Aufgabe abha&amp;ken</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time: left is earlier</source>
        <translation>Zeit: links ist früher</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To look at:</source>
        <translation>Anzusehen:</translation>
    </message>
    <message>
        <source>To take a post off its site, say “galley unpublish ID”.</source>
        <translation>Um einen Beitrag von seiner Website zu nehmen, sagen Sie „galley unpublish ID“.</translation>
    </message>
    <message>
        <source>Today's backup was not made. %1</source>
        <translation>Die heutige Sicherung wurde nicht gemacht. %1</translation>
    </message>
    <message>
        <source>Today's date</source>
        <translation>Heutiges Datum</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>Berühren Sie Ihren Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Tras&amp;h…</source>
        <translation>&amp;Papierkorb…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Trust this site and publish</source>
        <translation>Dieser Website vertrauen und veröffentlichen</translation>
    </message>
    <message>
        <source>Try a &amp;sample site</source>
        <translation>&amp;Beispiel-Website ausprobieren</translation>
    </message>
    <message>
        <source>Try again in a moment: the commit is kept here.</source>
        <translation>Versuchen Sie es gleich wieder: Der Commit ist hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Try again in a while: the commit is kept here.</source>
        <translation>Versuchen Sie es nach einer Weile wieder: Der Commit ist hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Try again when it is done. If no git program is running, one has crashed: remove “%1”, then try again.</source>
        <translation>Versuchen Sie es wieder, wenn es fertig ist. Läuft kein Git-Programm, ist eines abgestürzt: Entfernen Sie „%1“, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Versuchen Sie es wieder, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Try again: the commit is kept here, and nothing half done counts there.</source>
        <translation>Versuchen Sie es wieder: Der Commit ist hier aufbewahrt, und nichts Halbes zählt dort.</translation>
    </message>
    <message>
        <source>Try “galley check --repair”.</source>
        <translation>Versuchen Sie „galley check --repair“.</translation>
    </message>
    <message>
        <source>Trying whether “%1” takes a push</source>
        <translation>Es wird versucht, ob „%1“ einen Push annimmt</translation>
    </message>
    <message>
        <source>Two files of this publish want the path “%1”.</source>
        <translation>Zwei Dateien dieser Veröffentlichung wollen den Pfad „%1“.</translation>
    </message>
    <message>
        <source>Two of these posts would both become “%1”.</source>
        <translation>Zwei dieser Beiträge würden beide zu „%1“.</translation>
    </message>
    <message>
        <source>Type a name by which you will know this site.</source>
        <translation>Tippen Sie einen Namen, an dem Sie diese Website erkennen.</translation>
    </message>
    <message>
        <source>Type a name for it.</source>
        <translation>Tippen Sie einen Namen dafür.</translation>
    </message>
    <message>
        <source>Type a name without a folder.</source>
        <translation>Tippen Sie einen Namen ohne Ordner.</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Tippen Sie einen Teil des Namens</translation>
    </message>
    <message>
        <source>Type a word or two.</source>
        <translation>Tippen Sie ein Wort oder zwei.</translation>
    </message>
    <message>
        <source>Type more of the commit.</source>
        <translation>Tippen Sie mehr vom Commit.</translation>
    </message>
    <message>
        <source>Type more of the hash.</source>
        <translation>Tippen Sie mehr vom Hash.</translation>
    </message>
    <message>
        <source>Type more of the id.</source>
        <translation>Tippen Sie mehr von der Kennung.</translation>
    </message>
    <message>
        <source>Type one, then Enter</source>
        <translation>Eines tippen, dann Eingabe</translation>
    </message>
    <message>
        <source>Type “yes” to connect: </source>
        <translation>Tippen Sie „yes“, um zu verbinden: </translation>
    </message>
    <message>
        <source>Typed before Tab</source>
        <translation>Getippt vor Tab</translation>
    </message>
    <message>
        <source>U&amp;ndo the last change of posts</source>
        <translation>Letzte Änderung an Beiträgen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>Underlined: only in this version. Struck out: only in the text as it is now.</source>
        <translation>Unterstrichen: nur in dieser Version. Durchgestrichen: nur im Text, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>„%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>Undone. </source>
        <translation>Rückgängig gemacht. </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Unlock the key</source>
        <translation>Schlüssel entsperren</translation>
    </message>
    <message>
        <source>Unpack it with another program, and name the folder instead.</source>
        <translation>Entpacken Sie es mit einem anderen Programm, und nennen Sie stattdessen den Ordner.</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>Von der Website nehmen</translation>
    </message>
    <message>
        <source>Unpublish %1 posts</source>
        <translation>%1 Beiträge von der Website nehmen</translation>
    </message>
    <message>
        <source>Unpublish “%1”</source>
        <translation>„%1“ von der Website nehmen</translation>
    </message>
    <message>
        <source>Unstage it with “git restore --staged”, or choose another place for the post.</source>
        <translation>Nehmen Sie es mit „git restore --staged“ zurück, oder wählen Sie einen anderen Platz für den Beitrag.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Usage: galley %1 %2

%3
</source>
        <translation>Aufruf: galley %1 %2

%3
</translation>
    </message>
    <message>
        <source>Use a name of letters, digits and hyphens, such as “origin”.</source>
        <translation>Nehmen Sie einen Namen aus Buchstaben, Ziffern und Bindestrichen, etwa „origin“.</translation>
    </message>
    <message>
        <source>Use items without commas or semicolons.</source>
        <translation>Nehmen Sie Einträge ohne Kommas und Strichpunkte.</translation>
    </message>
    <message>
        <source>Use items without spaces, or edit the front matter as text.</source>
        <translation>Nehmen Sie Einträge ohne Leerzeichen, oder bearbeiten Sie das Front Matter als Text.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens.</source>
        <translation>Nehmen Sie Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Use spaces, not tabs, and quotes around a value that starts with a sign.</source>
        <translation>Nehmen Sie Leerzeichen, keine Tabs, und Anführungszeichen um einen Wert, der mit einem Sonderzeichen beginnt.</translation>
    </message>
    <message>
        <source>Use the server of its own generator; the preview shows its posts.</source>
        <translation>Benutzen Sie den Server ihres eigenen Generators; die Vorschau zeigt die Beiträge.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it and try again.</source>
        <translation>Benutzen Sie das offene Fenster, oder schließen Sie es, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Benutzt in</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version %1 is back; the text before it is version %2.</source>
        <translation>Version %1 ist zurück; der Text davor ist Version %2.</translation>
    </message>
    <message>
        <source>Version %1 of the post %2 is damaged.</source>
        <translation>Version %1 des Beitrags %2 ist beschädigt.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Wait until it is done with what it does, or end it, then try again.</source>
        <translation>Warten Sie, bis es mit dem fertig ist, was es tut, oder beenden Sie es, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Waited 5 seconds for “%1”.</source>
        <translation>5 Sekunden auf „%1“ gewartet.</translation>
    </message>
    <message>
        <source>Waiting for another git program</source>
        <translation>Warten auf ein anderes Git-Programm</translation>
    </message>
    <message>
        <source>Waiting for the page</source>
        <translation>Warten auf die Seite</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>Warten auf Ihre Anmeldung</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Was &amp;geschah</translation>
    </message>
    <message>
        <source>What a search finds is sorted by how well it fits</source>
        <translation>Was eine Suche findet, ist danach geordnet, wie gut es passt</translation>
    </message>
    <message>
        <source>What can new posts of this site begin with?</source>
        <translation>Womit können neue Beiträge dieser Website beginnen?</translation>
    </message>
    <message>
        <source>What changes in this file</source>
        <translation>Was sich in dieser Datei ändert</translation>
    </message>
    <message>
        <source>What differs elsewhere is joined already. Whichever you choose, both texts stay among the versions.</source>
        <translation>Was sonst verschieden ist, ist schon vereint. Was Sie auch wählen, beide Texte bleiben unter den Versionen.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What does it show? For readers who cannot see it.</source>
        <translation>Was zeigt es? Für Leser, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>What does “%1” show?</source>
        <translation>Was zeigt „%1“?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What is in th&amp;is site…</source>
        <translation>Was ist &amp;in dieser Website…</translation>
    </message>
    <message>
        <source>What is in this site?</source>
        <translation>Was ist in dieser Website?</translation>
    </message>
    <message>
        <source>What is still there can be restored.</source>
        <translation>Was noch da ist, lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>What is the new site called?</source>
        <translation>Wie heißt die neue Website?</translation>
    </message>
    <message>
        <source>What is the passphrase of your key?</source>
        <translation>Wie lautet die Passphrase Ihres Schlüssels?</translation>
    </message>
    <message>
        <source>What is the password of “%1” on %2?</source>
        <translation>Wie lautet das Passwort von „%1“ auf %2?</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>What lists show of the post “%1” (%2) is not what its text says.</source>
        <translation>Was Listen vom Beitrag „%1“ (%2) zeigen, ist nicht, was sein Text sagt.</translation>
    </message>
    <message>
        <source>What should be replaced in the posts?</source>
        <translation>Was soll in den Beiträgen ersetzt werden?</translation>
    </message>
    <message>
        <source>What should the address of this post end with?</source>
        <translation>Womit soll die Adresse dieses Beitrags enden?</translation>
    </message>
    <message>
        <source>What should the post begin with?</source>
        <translation>Womit soll der Beitrag beginnen?</translation>
    </message>
    <message>
        <source>What the check of the site found</source>
        <translation>Was die Prüfung der Website fand</translation>
    </message>
    <message>
        <source>What the image says of itself cannot be read.</source>
        <translation>Was das Bild von sich sagt, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>What the post will say, with all changes marked</source>
        <translation>Was der Beitrag sagen wird, mit allen Änderungen gekennzeichnet</translation>
    </message>
    <message>
        <source>What they become; not needed where the ending of PATH tells.</source>
        <translation>Was daraus wird; nicht nötig, wo die Endung von PATH es sagt.</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Was damit geschehen soll</translation>
    </message>
    <message>
        <source>What was begun is taken back when Galley starts again.</source>
        <translation>Was begonnen war, wird zurückgenommen, wenn Galley wieder startet.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was pub&amp;lished…</source>
        <translation>Was veröffentli&amp;cht wurde…</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>Was veröffentlicht wurde</translation>
    </message>
    <message>
        <source>What was published of the post %1 is damaged.</source>
        <translation>Was vom Beitrag %1 veröffentlicht wurde, ist beschädigt.</translation>
    </message>
    <message>
        <source>What was published, newest first</source>
        <translation>Was veröffentlicht wurde, neueste zuerst</translation>
    </message>
    <message>
        <source>What you type stays in this window, and is saved as soon as that works again.</source>
        <translation>Was Sie tippen, bleibt in diesem Fenster und wird gespeichert, sobald das wieder geht.</translation>
    </message>
    <message>
        <source>When should this be published?</source>
        <translation>Wann soll dies veröffentlicht werden?</translation>
    </message>
    <message>
        <source>Where %1 keeps them: %2</source>
        <translation>Wo %1 sie ablegt: %2</translation>
    </message>
    <message>
        <source>Where are the posts?</source>
        <translation>Wo sind die Beiträge?</translation>
    </message>
    <message>
        <source>Where do you want to go?</source>
        <translation>Wohin möchten Sie?</translation>
    </message>
    <message>
        <source>Where does the PDF go?</source>
        <translation>Wohin mit dem PDF?</translation>
    </message>
    <message>
        <source>Where is it to go?</source>
        <translation>Wohin soll es gehen?</translation>
    </message>
    <message>
        <source>Where should the backup be?</source>
        <translation>Wo soll die Sicherung liegen?</translation>
    </message>
    <message>
        <source>Where should the copy go?</source>
        <translation>Wohin soll die Kopie?</translation>
    </message>
    <message>
        <source>Where should the link lead?</source>
        <translation>Wohin soll der Link führen?</translation>
    </message>
    <message>
        <source>Where should the site be?</source>
        <translation>Wo soll die Website liegen?</translation>
    </message>
    <message>
        <source>Where to save a copy of the text?</source>
        <translation>Wo soll eine Kopie des Textes gespeichert werden?</translation>
    </message>
    <message>
        <source>Which backup should take the library's place?</source>
        <translation>Welche Sicherung soll an die Stelle der Bibliothek treten?</translation>
    </message>
    <message>
        <source>Which emoji?</source>
        <translation>Welches Emoji?</translation>
    </message>
    <message>
        <source>Which field should all posts of “%1” have?</source>
        <translation>Welches Feld sollen alle Beiträge von „%1“ haben?</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Welche Dateien</translation>
    </message>
    <message>
        <source>Which folder holds the site?</source>
        <translation>Welcher Ordner enthält die Website?</translation>
    </message>
    <message>
        <source>Which image should be inserted?</source>
        <translation>Welches Bild soll eingefügt werden?</translation>
    </message>
    <message>
        <source>Which image?</source>
        <translation>Welches Bild?</translation>
    </message>
    <message>
        <source>Which posts are to be exported?</source>
        <translation>Welche Beiträge sollen exportiert werden?</translation>
    </message>
    <message>
        <source>Which site should these %1 posts go to?</source>
        <translation>Zu welcher Website sollen diese %1 Beiträge?</translation>
    </message>
    <message>
        <source>Which site should this post go to?</source>
        <translation>Zu welcher Website soll dieser Beitrag?</translation>
    </message>
    <message>
        <source>Which snippet?</source>
        <translation>Welcher Baustein?</translation>
    </message>
    <message>
        <source>Which snippets do you want to have?</source>
        <translation>Welche Bausteine möchten Sie haben?</translation>
    </message>
    <message>
        <source>Which tags or categories should get another name?</source>
        <translation>Welche Schlagwörter oder Kategorien sollen anders heißen?</translation>
    </message>
    <message>
        <source>Which tags should these %1 posts have?</source>
        <translation>Welche Schlagwörter sollen diese %1 Beiträge haben?</translation>
    </message>
    <message>
        <source>Which tags should this post have?</source>
        <translation>Welche Schlagwörter soll dieser Beitrag haben?</translation>
    </message>
    <message>
        <source>Which text is it to be?</source>
        <translation>Welcher Text soll es sein?</translation>
    </message>
    <message>
        <source>Whoever keeps such an image can see that it is loaded, and from where.</source>
        <translation>Wer ein solches Bild bereithält, kann sehen, dass und von wo es geladen wird.</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>WordPress fills the block “%1” in by itself; nothing of it is in the export.</source>
        <translation>WordPress füllt den Block „%1“ selbst; nichts davon ist im Export.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words are right if one of these languages knows them. A post that names its own language, or whose site does, is read in that one.</source>
        <translation>Wörter sind richtig, wenn eine dieser Sprachen sie kennt. Ein Beitrag, der seine Sprache nennt oder dessen Website das tut, wird in dieser gelesen.</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>Words of your own. A right click on an underlined word learns it; other programs know it then too.</source>
        <translation>Eigene Wörter. Ein Rechtsklick auf ein unterstrichenes Wort lernt es; andere Programme kennen es dann auch.</translation>
    </message>
    <message>
        <source>Words this session</source>
        <translation>Wörter in dieser Sitzung</translation>
    </message>
    <message>
        <source>Working on “%1”…</source>
        <translation>„%1“ wird bearbeitet…</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Write %1=true or %1=false.</source>
        <translation>Schreiben Sie %1=true oder %1=false.</translation>
    </message>
    <message>
        <source>Write GIT_AUTHOR_DATE and GIT_COMMITTER_DATE like 2026-01-31T12:00:00+01:00, or unset them.</source>
        <translation>Schreiben Sie GIT_AUTHOR_DATE und GIT_COMMITTER_DATE wie 2026-01-31T12:00:00+01:00, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Write a post, see it as a page, publish it as a git commit. Every word is kept from the first key on.</source>
        <translation>Einen Beitrag schreiben, ihn als Seite sehen, ihn als Git-Commit veröffentlichen. Jedes Wort wird von der ersten Taste an aufbewahrt.</translation>
    </message>
    <message>
        <source>Write a year, month or day: 2026, 2026-11 or 2026-11-22.</source>
        <translation>Schreiben Sie ein Jahr, einen Monat oder einen Tag: 2026, 2026-11 oder 2026-11-22.</translation>
    </message>
    <message>
        <source>Write another message, then publish again.</source>
        <translation>Schreiben Sie eine andere Nachricht, und veröffentlichen Sie wieder.</translation>
    </message>
    <message>
        <source>Write each value after its name.</source>
        <translation>Schreiben Sie jeden Wert hinter seinen Namen.</translation>
    </message>
    <message>
        <source>Write each value as key = value, with texts in quotes.</source>
        <translation>Schreiben Sie jeden Wert als key = value, Texte in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write here, in Markdown. The title has its own line above.</source>
        <translation>Schreiben Sie hier, in Markdown. Der Titel hat darüber seine eigene Zeile.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-22 or 2026-11-22T14:30:00+01:00.</source>
        <translation>Schreiben Sie es wie 2026-11-22 oder 2026-11-22T14:30:00+01:00.</translation>
    </message>
    <message>
        <source>Write it as FIELD=KEY, as in subtitle=lead.</source>
        <translation>Schreiben Sie es als FIELD=KEY, etwa subtitle=lead.</translation>
    </message>
    <message>
        <source>Write it as KEY=VALUE, as in title="A new title".</source>
        <translation>Schreiben Sie es wie KEY=VALUE, etwa title="Ein neuer Titel".</translation>
    </message>
    <message>
        <source>Write it as NAME=URL, as in GitHub=https://github.com/you.</source>
        <translation>Schreiben Sie es als NAME=URL, etwa GitHub=https://github.com/sie.</translation>
    </message>
    <message>
        <source>Write it as in --limit 20.</source>
        <translation>Schreiben Sie es wie --limit 20.</translation>
    </message>
    <message>
        <source>Write it as in tags+=travel or tags-=travel.</source>
        <translation>Schreiben Sie es wie tags+=travel oder tags-=travel.</translation>
    </message>
    <message>
        <source>Write it as lines of “key: value”.</source>
        <translation>Schreiben Sie es als Zeilen „key: value“.</translation>
    </message>
    <message>
        <source>Write it as the first word.</source>
        <translation>Schreiben Sie es als erstes Wort.</translation>
    </message>
    <message>
        <source>Write it as “2026-12-01 09:00”, with a zone such as “Europe/Berlin” or “+01:00” behind it if you like, as “18:30”, or “never”.</source>
        <translation>Schreiben Sie sie wie „2026-12-01 09:00“, wenn Sie mögen mit einer Zone wie „Europe/Berlin“ oder „+01:00“ dahinter, wie „18:30“ oder „never“.</translation>
    </message>
    <message>
        <source>Write it there yourself: in the table [theme], name = "%1".</source>
        <translation>Schreiben Sie es selbst dorthin: in die Tabelle [theme], name = "%1".</translation>
    </message>
    <message>
        <source>Write it whole, as in https://example.org, or leave it empty for now.</source>
        <translation>Schreiben Sie sie ganz, etwa https://example.org, oder lassen Sie sie vorerst leer.</translation>
    </message>
    <message>
        <source>Write one line about what is published.</source>
        <translation>Schreiben Sie eine Zeile darüber, was veröffentlicht wird.</translation>
    </message>
    <message>
        <source>Write one, or leave it out to have Galley's own again.</source>
        <translation>Schreiben Sie eine, oder lassen Sie sie weg, um wieder Galleys eigene zu haben.</translation>
    </message>
    <message>
        <source>Write the new name in the text; the file is found under both.</source>
        <translation>Schreiben Sie den neuen Namen in den Text; die Datei wird unter beiden gefunden.</translation>
    </message>
    <message>
        <source>Write the site's address there; the post is pushed all the same.</source>
        <translation>Schreiben Sie dort die Adresse der Website hin; gepusht ist der Beitrag trotzdem.</translation>
    </message>
    <message>
        <source>Write the values here without so many levels or aliases.</source>
        <translation>Schreiben Sie die Werte hier ohne so viele Ebenen oder Aliasse.</translation>
    </message>
    <message>
        <source>Write what the address is to end with.</source>
        <translation>Schreiben Sie, womit die Adresse enden soll.</translation>
    </message>
    <message>
        <source>Write {title}, {action} or {slug}, or a text without braces.</source>
        <translation>Schreiben Sie {title}, {action} oder {slug}, oder einen Text ohne geschweifte Klammern.</translation>
    </message>
    <message>
        <source>Write “galley mark draft ID...” or “galley mark ready ID...”.</source>
        <translation>Schreiben Sie „galley mark draft ID...“ oder „galley mark ready ID...“.</translation>
    </message>
    <message>
        <source>Writes a file of the library to disk.</source>
        <translation>Schreibt eine Datei der Bibliothek auf den Datenträger.</translation>
    </message>
    <message>
        <source>Writes posts to a file or folder, or the whole library to a folder.</source>
        <translation>Schreibt Beiträge in eine Datei oder einen Ordner oder die ganze Bibliothek in einen Ordner.</translation>
    </message>
    <message>
        <source>Writes the links from post to post in one style.</source>
        <translation>Schreibt die Links von Beitrag zu Beitrag auf eine Art.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Writing the commit</source>
        <translation>Der Commit wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the commits</source>
        <translation>Die Commits werden geschrieben</translation>
    </message>
    <message>
        <source>Writing the posts</source>
        <translation>Beiträge werden geschrieben</translation>
    </message>
    <message>
        <source>Written of the target</source>
        <translation>Geschrieben vom Ziel</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Written: %1.
</source>
        <translation>Geschrieben: %1.
</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>Ja, verbinden</translation>
    </message>
    <message>
        <source>Yes. The remote was asked at every step and would take a push.</source>
        <translation>Ja. Das Remote wurde bei jedem Schritt gefragt und nähme einen Push an.</translation>
    </message>
    <message>
        <source>You have written what you set out to: %1.</source>
        <translation>Sie haben geschrieben, was Sie sich vorgenommen hatten: %1.</translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation>Sie dürfen nicht in „%1“ schreiben.</translation>
    </message>
    <message>
        <source>You may write to the branch</source>
        <translation>Sie dürfen in den Branch schreiben</translation>
    </message>
    <message>
        <source>Your &amp;e-mail address</source>
        <translation>Ihre &amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Your &amp;name, as commits show it</source>
        <translation>Ihr &amp;Name, wie Commits ihn zeigen</translation>
    </message>
    <message>
        <source>Your text is safe. Look for thousands of unclosed brackets or tags, and take them out.</source>
        <translation>Ihr Text ist sicher. Suchen Sie nach Tausenden nicht geschlossener Klammern oder Tags, und nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>Your text stays here as it is.</source>
        <translation>Ihr Text bleibt hier, wie er ist.</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
    <message>
        <source>[Draft] %1</source>
        <translation>[Entwurf] %1</translation>
    </message>
    <message>
        <source>a category; several: all of them</source>
        <translation>eine Kategorie; mehrere: alle davon</translation>
    </message>
    <message>
        <source>a colour such as "#96300f"</source>
        <translation>eine Farbe wie "#96300f"</translation>
    </message>
    <message>
        <source>a commit for each post</source>
        <translation>ein Commit für jeden Beitrag</translation>
    </message>
    <message>
        <source>a folder of posts; may stand several times; "": guess again</source>
        <translation>ein Ordner mit Beiträgen; kann mehrmals stehen; "": wieder raten</translation>
    </message>
    <message>
        <source>a language such as "en" or "pt-BR"</source>
        <translation>eine Sprache wie "en" oder "pt-BR"</translation>
    </message>
    <message>
        <source>a link in the masthead; may stand several times</source>
        <translation>ein Link in der Kopfzeile; kann mehrmals stehen</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a name such as "--accent"</source>
        <translation>ein Name wie "--accent"</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a table, opened by [%1]</source>
        <translation>eine Tabelle, begonnen mit [%1]</translation>
    </message>
    <message>
        <source>a tag; several: all of them</source>
        <translation>ein Schlagwort; mehrere: alle davon</translation>
    </message>
    <message>
        <source>a tag; “new” takes several</source>
        <translation>ein Schlagwort; „new“ nimmt mehrere</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>abbreviations and what they become, as JSON</source>
        <translation>Abkürzungen und was daraus wird, als JSON</translation>
    </message>
    <message>
        <source>access key of AWS</source>
        <translation>Zugangsschlüssel von AWS</translation>
    </message>
    <message>
        <source>access token of Atlassian</source>
        <translation>Zugangstoken von Atlassian</translation>
    </message>
    <message>
        <source>access token of Databricks</source>
        <translation>Zugangstoken von Databricks</translation>
    </message>
    <message>
        <source>access token of DigitalOcean</source>
        <translation>Zugangstoken von DigitalOcean</translation>
    </message>
    <message>
        <source>access token of Figma</source>
        <translation>Zugangstoken von Figma</translation>
    </message>
    <message>
        <source>access token of GitHub</source>
        <translation>Zugangstoken von GitHub</translation>
    </message>
    <message>
        <source>access token of GitLab</source>
        <translation>Zugangstoken von GitLab</translation>
    </message>
    <message>
        <source>access token of Google</source>
        <translation>Zugangstoken von Google</translation>
    </message>
    <message>
        <source>access token of Hugging Face</source>
        <translation>Zugangstoken von Hugging Face</translation>
    </message>
    <message>
        <source>access token of Linear</source>
        <translation>Zugangstoken von Linear</translation>
    </message>
    <message>
        <source>access token of Notion</source>
        <translation>Zugangstoken von Notion</translation>
    </message>
    <message>
        <source>access token of Shopify</source>
        <translation>Zugangstoken von Shopify</translation>
    </message>
    <message>
        <source>access token of Square</source>
        <translation>Zugangstoken von Square</translation>
    </message>
    <message>
        <source>account key of Azure</source>
        <translation>Kontoschlüssel von Azure</translation>
    </message>
    <message>
        <source>address of the git remote</source>
        <translation>Adresse des Git-Remotes</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>fügt %1 hinzu</translation>
    </message>
    <message>
        <source>after %1 minutes</source>
        <translation>nach %1 Minuten</translation>
    </message>
    <message>
        <source>after %1 seconds</source>
        <translation>nach %1 Sekunden</translation>
    </message>
    <message>
        <source>also what the check of the site would stop</source>
        <translation>auch, was die Prüfung der Website anhielte</translation>
    </message>
    <message>
        <source>an address that starts with https://</source>
        <translation>eine Adresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>an address: https://…, mailto:… or /page/</source>
        <translation>eine Adresse: https://…, mailto:… oder /page/</translation>
    </message>
    <message>
        <source>an earlier text: the number of a version, or a commit</source>
        <translation>ein früherer Text: die Nummer einer Version oder ein Commit</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>and %1 pages</source>
        <translation>und %1 Seiten</translation>
    </message>
    <message>
        <source>another remote than the one that the branch follows</source>
        <translation>ein anderes Remote als das, dem der Branch folgt</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>answers something else than was asked</source>
        <translation>antwortet etwas anderes, als gefragt war</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>beliebiger Text</translation>
    </message>
    <message>
        <source>app token of GitHub</source>
        <translation>App-Token von GitHub</translation>
    </message>
    <message>
        <source>app token of Slack</source>
        <translation>App-Token von Slack</translation>
    </message>
    <message>
        <source>are shown at once</source>
        <translation>werden sofort gezeigt</translation>
    </message>
    <message>
        <source>as a line in the file _redirects</source>
        <translation>als Zeile in der Datei _redirects</translation>
    </message>
    <message>
        <source>as git knows it</source>
        <translation>wie git ihn kennt</translation>
    </message>
    <message>
        <source>as it was before anybody chose</source>
        <translation>wie es war, bevor jemand wählte</translation>
    </message>
    <message>
        <source>ask the site until readers find the post there, for ten minutes at most</source>
        <translation>die Website fragen, bis Leser den Beitrag dort finden, höchstens zehn Minuten</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>höchstens so viele</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>auth token of Sentry</source>
        <translation>Auth-Token von Sentry</translation>
    </message>
    <message>
        <source>back again: %1</source>
        <translation>wieder da: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>begins as this template of the site does; “” as none; when left out as the site's default</source>
        <translation>beginnt wie diese Vorlage der Website; „“ ohne; sonst wie für die Website üblich</translation>
    </message>
    <message>
        <source>bot token of Slack</source>
        <translation>Bot-Token von Slack</translation>
    </message>
    <message>
        <source>can be mended</source>
        <translation>lässt sich beheben</translation>
    </message>
    <message>
        <source>categories instead of tags</source>
        <translation>Kategorien statt Schlagwörter</translation>
    </message>
    <message>
        <source>change, date, title or length; -date and so on turn it round</source>
        <translation>change, date, title oder length; -date und so weiter dreht es um</translation>
    </message>
    <message>
        <source>check     %1:%2: %3</source>
        <translation>prüfen    %1:%2: %3</translation>
    </message>
    <message>
        <source>client secret of Google</source>
        <translation>Client-Geheimnis von Google</translation>
    </message>
    <message>
        <source>colours of Markdown and code on dark paper; empty: Galley's own</source>
        <translation>Farben von Markdown und Code auf dunklem Papier; leer: Galleys eigene</translation>
    </message>
    <message>
        <source>colours of Markdown and code on light paper; empty: Galley's own</source>
        <translation>Farben von Markdown und Code auf hellem Papier; leer: Galleys eigene</translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>commit to this branch, which need not be checked out</source>
        <translation>auf diesen Branch committen, der nicht ausgecheckt sein muss</translation>
    </message>
    <message>
        <source>commit, but do not push</source>
        <translation>committen, aber nicht pushen</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>Konflikt: %1</translation>
    </message>
    <message>
        <source>convert images to WebP where that makes them smaller</source>
        <translation>Bilder nach WebP umwandeln, wo sie dadurch kleiner werden</translation>
    </message>
    <message>
        <source>dated earlier than this year, month or day</source>
        <translation>vor diesem Jahr, Monat oder Tag datiert</translation>
    </message>
    <message>
        <source>dated in this year, month or day, or later</source>
        <translation>in diesem Jahr, Monat oder Tag oder später datiert</translation>
    </message>
    <message>
        <source>deleted in the site, kept here as a draft: %1</source>
        <translation>in der Website gelöscht, hier als Entwurf behalten: %1</translation>
    </message>
    <message>
        <source>deleted, now in the trash: %1</source>
        <translation>gelöscht, jetzt im Papierkorb: %1</translation>
    </message>
    <message>
        <source>deploy token of GitLab</source>
        <translation>Deploy-Token von GitLab</translation>
    </message>
    <message>
        <source>dictionaries, such as en_US, de_DE; as the desktop when never set</source>
        <translation>Wörterbücher, etwa en_US, de_DE; wie die Arbeitsumgebung, wenn nie gesetzt</translation>
    </message>
    <message>
        <source>draft, scheduled, changed, published, conflict or trash; may come again</source>
        <translation>draft, scheduled, changed, published, conflict oder trash; kann mehrmals stehen</translation>
    </message>
    <message>
        <source>file of passwords</source>
        <translation>Datei mit Passwörtern</translation>
    </message>
    <message>
        <source>file of private keys</source>
        <translation>Datei mit privaten Schlüsseln</translation>
    </message>
    <message>
        <source>follow their titles and dates</source>
        <translation>folgen Titel und Datum</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>Front Matter</translation>
    </message>
    <message>
        <source>galley-%1.sqlite</source>
        <translation>galley-%1.sqlite</translation>
    </message>
    <message>
        <source>gets the item</source>
        <translation>bekommt den Eintrag</translation>
    </message>
    <message>
        <source>git</source>
        <translation>git</translation>
    </message>
    <message>
        <source>git is merging it. Finish that first.</source>
        <translation>git führt es gerade zusammen. Beenden Sie das zuerst.</translation>
    </message>
    <message>
        <source>git@github.com:you/blog.git</source>
        <translation>git@github.com:sie/blog.git</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>weg: %1</translation>
    </message>
    <message>
        <source>header lines</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>height of a line, in letters</source>
        <translation>Höhe einer Zeile, in Buchstaben</translation>
    </message>
    <message>
        <source>in the front matter of the post</source>
        <translation>im Front Matter des Beitrags</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>is called as title and date say, with the next publish</source>
        <translation>heißt mit der nächsten Veröffentlichung nach Titel und Datum</translation>
    </message>
    <message>
        <source>is not installed</source>
        <translation>ist nicht installiert</translation>
    </message>
    <message>
        <source>is not set up in git</source>
        <translation>ist in git nicht eingerichtet</translation>
    </message>
    <message>
        <source>is set to</source>
        <translation>wird gesetzt auf</translation>
    </message>
    <message>
        <source>is set up in git</source>
        <translation>ist in git eingerichtet</translation>
    </message>
    <message>
        <source>is taken out</source>
        <translation>wird herausgenommen</translation>
    </message>
    <message>
        <source>its date; now when left out</source>
        <translation>sein Datum; jetzt, wenn weggelassen</translation>
    </message>
    <message>
        <source>its text, from a file or, with “-”, standard input</source>
        <translation>sein Text, aus einer Datei oder, mit „-“, von der Standardeingabe</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>keep the line that is written in the middle</source>
        <translation>die geschriebene Zeile in der Mitte halten</translation>
    </message>
    <message>
        <source>keeps its name for good</source>
        <translation>behält ihren Namen für immer</translation>
    </message>
    <message>
        <source>kept %1 more days</source>
        <translation>noch %1 Tage aufbewahrt</translation>
    </message>
    <message>
        <source>kept 1 more day</source>
        <translation>noch 1 Tag aufbewahrt</translation>
    </message>
    <message>
        <source>kept for %1 more days</source>
        <translation>noch %1 Tage aufbewahrt</translation>
    </message>
    <message>
        <source>kept for 1 more day</source>
        <translation>noch 1 Tag aufbewahrt</translation>
    </message>
    <message>
        <source>keys of an action, such as Ctrl+Alt+P; by its place in the menus</source>
        <translation>Tasten einer Aktion, etwa Ctrl+Alt+P; nach ihrem Platz in den Menüs</translation>
    </message>
    <message>
        <source>kind of site</source>
        <translation>Art der Website</translation>
    </message>
    <message>
        <source>language of the program, such as de; empty: that of the desktop; holds from the next start</source>
        <translation>Sprache des Programms, etwa de; leer: die der Arbeitsumgebung; gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <source>last part of its address; made from the title when left out</source>
        <translation>letzter Teil seiner Adresse; aus dem Titel gemacht, wenn weggelassen</translation>
    </message>
    <message>
        <source>leave in an image where it was taken</source>
        <translation>in einem Bild lassen, wo es aufgenommen wurde</translation>
    </message>
    <message>
        <source>left out: %1: %2</source>
        <translation>ausgelassen: %1: %2</translation>
    </message>
    <message>
        <source>let systemd do this every minute</source>
        <translation>systemd dies jede Minute tun lassen</translation>
    </message>
    <message>
        <source>let systemd do this no more</source>
        <translation>systemd dies nicht mehr tun lassen</translation>
    </message>
    <message>
        <source>letters of the text; empty: the desktop's serif</source>
        <translation>Schrift des Textes; leer: die Serifenschrift der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>load images from other servers in the preview of a site, by its id</source>
        <translation>Bilder von anderen Servern in der Vorschau einer Website laden, nach ihrer Kennung</translation>
    </message>
    <message>
        <source>loses the item</source>
        <translation>verliert den Eintrag</translation>
    </message>
    <message>
        <source>make all pages, also those that did not change</source>
        <translation>alle Seiten machen, auch nicht geänderte</translation>
    </message>
    <message>
        <source>mend what can be mended, as one step</source>
        <translation>beheben, was sich beheben lässt, als ein Schritt</translation>
    </message>
    <message>
        <source>merged: %1</source>
        <translation>zusammengeführt: %1</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>verschoben: %1</translation>
    </message>
    <message>
        <source>name or folder of a site</source>
        <translation>Name oder Ordner einer Website</translation>
    </message>
    <message>
        <source>name or folder of a site; all when left out</source>
        <translation>Name oder Ordner einer Website; alle, wenn weggelassen</translation>
    </message>
    <message>
        <source>name or folder of the other site</source>
        <translation>Name oder Ordner der anderen Website</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>no texts if the site's stamp is still this one</source>
        <translation>keine Texte, wenn der Stempel der Website noch dieser ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>not for this language</source>
        <translation>nicht für diese Sprache</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>nothing on standard output but what was asked for</source>
        <translation>nichts auf der Standardausgabe als das Verlangte</translation>
    </message>
    <message>
        <source>nowhere: its generator knows none</source>
        <translation>nirgends: Ihr Generator kennt keine</translation>
    </message>
    <message>
        <source>of a post's branch, with {slug}, {date} or {id}</source>
        <translation>des Branches eines Beitrags, mit {slug}, {date} oder {id}</translation>
    </message>
    <message>
        <source>of its commits, with {title}, {action}, {slug}; "": Galley's own</source>
        <translation>ihrer Commits, mit {title}, {action}, {slug}; "": Galleys eigene</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oder off</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>ein JSON-Dokument auf der Standardausgabe</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>one place to look at</source>
        <translation>eine Stelle anzusehen</translation>
    </message>
    <message>
        <source>only list them</source>
        <translation>nur auflisten</translation>
    </message>
    <message>
        <source>only list what can be taken back</source>
        <translation>nur auflisten, was sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>only of this site</source>
        <translation>nur von dieser Website</translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation>nur sagen, was sich ändern würde</translation>
    </message>
    <message>
        <source>only the sources changed at this time or later (milliseconds since 1970)</source>
        <translation>nur die Quellen, die zu dieser Zeit oder später geändert wurden (Millisekunden seit 1970)</translation>
    </message>
    <message>
        <source>only those in the trash</source>
        <translation>nur die im Papierkorb</translation>
    </message>
    <message>
        <source>only those that no text names</source>
        <translation>nur die, die kein Text nennt</translation>
    </message>
    <message>
        <source>only whole words</source>
        <translation>nur ganze Wörter</translation>
    </message>
    <message>
        <source>only with the same capitals</source>
        <translation>nur bei gleicher Großschreibung</translation>
    </message>
    <message>
        <source>outside the folders of posts, now in the trash: %1</source>
        <translation>außerhalb der Ordner der Beiträge, jetzt im Papierkorb: %1</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>password in an address</source>
        <translation>Passwort in einer Adresse</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>privater Schlüssel</translation>
    </message>
    <message>
        <source>publish “direct” to the branch, or “per-post”: one for each post</source>
        <translation>„direct“ auf den Branch veröffentlichen, oder „per-post“: auf je einen</translation>
    </message>
    <message>
        <source>push to this remote</source>
        <translation>an dieses Remote pushen</translation>
    </message>
    <message>
        <source>push to this remote; may stand several times; "": the one that the branch follows</source>
        <translation>an dieses Remote pushen; kann mehrmals stehen; "": das, dem der Branch folgt</translation>
    </message>
    <message>
        <source>puts right what can be put right</source>
        <translation>bringt in Ordnung, was sich in Ordnung bringen lässt</translation>
    </message>
    <message>
        <source>quality of what is encoded anew, in percent</source>
        <translation>Qualität des neu Kodierten, in Prozent</translation>
    </message>
    <message>
        <source>readers still find it</source>
        <translation>Leser finden ihn noch</translation>
    </message>
    <message>
        <source>refresh token of GitHub</source>
        <translation>Refresh-Token von GitHub</translation>
    </message>
    <message>
        <source>restricted key of Stripe</source>
        <translation>eingeschränkter Schlüssel von Stripe</translation>
    </message>
    <message>
        <source>runner token of GitLab</source>
        <translation>Runner-Token von GitLab</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>scale images whose longest side has more pixels</source>
        <translation>Bilder verkleinern, deren längste Seite mehr Pixel hat</translation>
    </message>
    <message>
        <source>scale larger images to this; 0: never</source>
        <translation>größere Bilder darauf verkleinern; 0: nie</translation>
    </message>
    <message>
        <source>secret    %1:%2: %3 (%4)</source>
        <translation>Geheimnis %1:%2: %3 (%4)</translation>
    </message>
    <message>
        <source>secret key of AWS</source>
        <translation>geheimer Schlüssel von AWS</translation>
    </message>
    <message>
        <source>secret key of Stripe</source>
        <translation>geheimer Schlüssel von Stripe</translation>
    </message>
    <message>
        <source>secret key of age</source>
        <translation>geheimer Schlüssel von age</translation>
    </message>
    <message>
        <source>secret of a Shopify app</source>
        <translation>Geheimnis einer Shopify-App</translation>
    </message>
    <message>
        <source>session token of Slack</source>
        <translation>Sitzungs-Token von Slack</translation>
    </message>
    <message>
        <source>shortcodes stay in the text: %1</source>
        <translation>Shortcodes bleiben im Text: %1</translation>
    </message>
    <message>
        <source>show the outline</source>
        <translation>die Gliederung zeigen</translation>
    </message>
    <message>
        <source>show the preview beside the text in full screen too</source>
        <translation>die Vorschau auch im Vollbild neben dem Text zeigen</translation>
    </message>
    <message>
        <source>shows what would be changed, and changes nothing</source>
        <translation>zeigt, was geändert würde, und ändert nichts</translation>
    </message>
    <message>
        <source>signed token (JWT)</source>
        <translation>signiertes Token (JWT)</translation>
    </message>
    <message>
        <source>size of the letters, in pixels</source>
        <translation>Größe der Buchstaben, in Pixeln</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>stays as HTML: %1</source>
        <translation>bleibt HTML: %1</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>bleibt: %1</translation>
    </message>
    <message>
        <source>still published</source>
        <translation>noch veröffentlicht</translation>
    </message>
    <message>
        <source>stops     %1:%2: %3</source>
        <translation>hält an   %1:%2: %3</translation>
    </message>
    <message>
        <source>systemd looks for posts no more; the open window still does.</source>
        <translation>systemd sieht nicht mehr nach Beiträgen; das offene Fenster tut es weiter.</translation>
    </message>
    <message>
        <source>systemd looks for posts whose time has come every minute (%1).</source>
        <translation>systemd sieht jede Minute nach Beiträgen, deren Zeit gekommen ist (%1).</translation>
    </message>
    <message>
        <source>tables, each opened by [[%1]]</source>
        <translation>Tabellen, jede begonnen mit [[%1]]</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>taken in: %1</source>
        <translation>aufgenommen: %1</translation>
    </message>
    <message>
        <source>takes out %1</source>
        <translation>nimmt %1 heraus</translation>
    </message>
    <message>
        <source>temporary access key of AWS</source>
        <translation>befristeter Zugangsschlüssel von AWS</translation>
    </message>
    <message>
        <source>text, a manual page, or the completion of a shell</source>
        <translation>Text, eine Handbuchseite oder die Ergänzung einer Shell</translation>
    </message>
    <message>
        <source>the commit's message; {title}, {action}, {slug} are the post's</source>
        <translation>die Nachricht des Commits; {title}, {action}, {slug} sind die des Beitrags</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>das Datum</translation>
    </message>
    <message>
        <source>the file is missing: %1</source>
        <translation>die Datei fehlt: %1</translation>
    </message>
    <message>
        <source>the filter “%1”</source>
        <translation>der Filter „%1“</translation>
    </message>
    <message>
        <source>the folder for the pages (otherwise docs in the site's folder)</source>
        <translation>der Ordner für die Seiten (sonst docs im Ordner der Website)</translation>
    </message>
    <message>
        <source>the folder of the library (otherwise the one in your data folder)</source>
        <translation>der Ordner der Bibliothek (sonst der in Ihrem Datenordner)</translation>
    </message>
    <message>
        <source>the form of it</source>
        <translation>in welcher Form</translation>
    </message>
    <message>
        <source>the hook “%1”</source>
        <translation>der Hook „%1“</translation>
    </message>
    <message>
        <source>the index extension “%1”</source>
        <translation>die Index-Erweiterung „%1“</translation>
    </message>
    <message>
        <source>the name of a theme, such as "plain"</source>
        <translation>der Name eines Themas wie "plain"</translation>
    </message>
    <message>
        <source>the new last part of its address</source>
        <translation>der neue letzte Teil seiner Adresse</translation>
    </message>
    <message>
        <source>the port at 127.0.0.1 (otherwise one that is free)</source>
        <translation>der Port auf 127.0.0.1 (sonst ein freier)</translation>
    </message>
    <message>
        <source>the post's title</source>
        <translation>der Titel des Beitrags</translation>
    </message>
    <message>
        <source>the posts that a change of many posts changed, in one commit</source>
        <translation>die Beiträge, die eine Änderung vieler Beiträge änderte, in einem Commit</translation>
    </message>
    <message>
        <source>the prose that the manual page is made around</source>
        <translation>die Prosa, um die herum die Handbuchseite entsteht</translation>
    </message>
    <message>
        <source>the setting “%1”</source>
        <translation>die Einstellung „%1“</translation>
    </message>
    <message>
        <source>the site’s folder itself</source>
        <translation>der Ordner der Website selbst</translation>
    </message>
    <message>
        <source>the tags</source>
        <translation>die Schlagwörter</translation>
    </message>
    <message>
        <source>the text, from a file or, with “-”, standard input</source>
        <translation>der Text, aus einer Datei oder, mit „-“, von der Standardeingabe</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>the version of Galley</source>
        <translation>die Version von Galley</translation>
    </message>
    <message>
        <source>the whole text of this file; - is standard input</source>
        <translation>der ganze Text dieser Datei; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>the year of its date</source>
        <translation>das Jahr seines Datums</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>es gibt keinen Sitzungsbus</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keinen</translation>
    </message>
    <message>
        <source>token of Docker Hub</source>
        <translation>Token von Docker Hub</translation>
    </message>
    <message>
        <source>token of Grafana</source>
        <translation>Token von Grafana</translation>
    </message>
    <message>
        <source>token of HashiCorp Vault</source>
        <translation>Token von HashiCorp Vault</translation>
    </message>
    <message>
        <source>token of PyPI</source>
        <translation>Token von PyPI</translation>
    </message>
    <message>
        <source>token of RubyGems</source>
        <translation>Token von RubyGems</translation>
    </message>
    <message>
        <source>token of Terraform Cloud</source>
        <translation>Token von Terraform Cloud</translation>
    </message>
    <message>
        <source>token of a Telegram bot</source>
        <translation>Token eines Telegram-Bots</translation>
    </message>
    <message>
        <source>token of crates.io</source>
        <translation>Token von crates.io</translation>
    </message>
    <message>
        <source>token of npm</source>
        <translation>Token von npm</translation>
    </message>
    <message>
        <source>trigger token of GitLab</source>
        <translation>Trigger-Token von GitLab</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>turn :names: into emoji while typing</source>
        <translation>:Namen: beim Tippen in Emoji verwandeln</translation>
    </message>
    <message>
        <source>turn straight quotes into curly ones while typing</source>
        <translation>gerade Anführungszeichen beim Tippen in typografische verwandeln</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>used in %1</source>
        <translation>benutzt in %1</translation>
    </message>
    <message>
        <source>user token of Slack</source>
        <translation>Benutzer-Token von Slack</translation>
    </message>
    <message>
        <source>version %1 of git's index</source>
        <translation>Version %1 von Gits Index</translation>
    </message>
    <message>
        <source>wait for their day</source>
        <translation>warten auf ihren Tag</translation>
    </message>
    <message>
        <source>webhook of Discord</source>
        <translation>Webhook von Discord</translation>
    </message>
    <message>
        <source>webhook of Slack</source>
        <translation>Webhook von Slack</translation>
    </message>
    <message>
        <source>webhook secret of Stripe</source>
        <translation>Webhook-Geheimnis von Stripe</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>was es zeigt</translation>
    </message>
    <message>
        <source>what looks like a key or password is none</source>
        <translation>was wie ein Schlüssel oder Passwort aussieht, ist keines</translation>
    </message>
    <message>
        <source>what of the text is not veiled</source>
        <translation>was vom Text nicht verschleiert ist</translation>
    </message>
    <message>
        <source>what stands at the head of every page</source>
        <translation>was am Kopf jeder Seite steht</translation>
    </message>
    <message>
        <source>what the command does and takes</source>
        <translation>was der Befehl tut und nimmt</translation>
    </message>
    <message>
        <source>what to call it</source>
        <translation>wie sie heißen soll</translation>
    </message>
    <message>
        <source>where it was taken is taken out</source>
        <translation>der Aufnahmeort wird entfernt</translation>
    </message>
    <message>
        <source>where its kind keeps them</source>
        <translation>wo ihre Art sie hat</translation>
    </message>
    <message>
        <source>where readers will find it</source>
        <translation>wo Leser sie finden werden</translation>
    </message>
    <message>
        <source>where they differ, both, one below the other</source>
        <translation>wo sie sich unterscheiden, beide, untereinander</translation>
    </message>
    <message>
        <source>where they differ, the text of the library</source>
        <translation>wo sie sich unterscheiden, der Text der Bibliothek</translation>
    </message>
    <message>
        <source>where they differ, the text of the site</source>
        <translation>wo sie sich unterscheiden, der Text der Website</translation>
    </message>
    <message>
        <source>whether commits are signed where git signs them</source>
        <translation>ob Commits signiert werden, wo git sie signiert</translation>
    </message>
    <message>
        <source>whether it is a draft</source>
        <translation>ob es ein Entwurf ist</translation>
    </message>
    <message>
        <source>whether the repository's hooks run when you publish</source>
        <translation>ob die Hooks des Repositorys beim Veröffentlichen laufen</translation>
    </message>
    <message>
        <source>width of the column, in characters</source>
        <translation>Breite der Spalte, in Zeichen</translation>
    </message>
    <message>
        <source>width of the previewed page, in pixels; 0: that of the pane</source>
        <translation>Breite der Seite in der Vorschau, in Pixeln; 0: die des Bereichs</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>without a title (%1)</source>
        <translation>ohne Titel (%1)</translation>
    </message>
    <message>
        <source>without it nothing is removed</source>
        <translation>ohne dies wird nichts gelöscht</translation>
    </message>
    <message>
        <source>words with commas between them</source>
        <translation>Wörter mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>workspace token of Slack</source>
        <translation>Workspace-Token von Slack</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>zoom of the letters, in percent</source>
        <translation>Zoom der Buchstaben, in Prozent</translation>
    </message>
    <message>
        <source>{action} “{title}”</source>
        <translation>{action}: „{title}“</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>“%1” (%2) came back from the backup.</source>
        <translation>„%1“ (%2) kam aus der Sicherung zurück.</translation>
    </message>
    <message>
        <source>“%1” already has the file %2.</source>
        <translation>„%1“ hat schon die Datei %2.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same address, %3.</source>
        <translation>„%1“ und „%2“ haben dieselbe Adresse, %3.</translation>
    </message>
    <message>
        <source>“%1” asks for a password over http, where everybody on the way could read it.</source>
        <translation>„%1“ fragt über http nach einem Passwort, wo es jeder auf dem Weg lesen könnte.</translation>
    </message>
    <message>
        <source>“%1” cannot be a tag or category.</source>
        <translation>„%1“ kann kein Schlagwort und keine Kategorie sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept in the encoding “%2”, which .gitattributes asks for.</source>
        <translation>„%1“ lässt sich nicht in der Kodierung „%2“ halten, die .gitattributes verlangt.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of an address.</source>
        <translation>„%1“ kann nicht Teil einer Adresse sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be published: “%2” is a file or a link in the repository, not a folder.</source>
        <translation>„%1“ lässt sich nicht veröffentlichen: „%2“ ist im Repository eine Datei oder ein Link, kein Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be published: “%2” is staged in git and stands in its way.</source>
        <translation>„%1“ lässt sich nicht veröffentlichen: „%2“ ist in git vorgemerkt und steht im Weg.</translation>
    </message>
    <message>
        <source>“%1” cannot be published: “%2” on the way to it is not a folder of this site.</source>
        <translation>„%1“ lässt sich nicht veröffentlichen: „%2“ auf dem Weg dorthin ist kein Ordner dieser Website.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; the trouble is on line %2.</source>
        <translation>„%1“ lässt sich nicht lesen; der Fehler ist in Zeile %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>„%1“ lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>“%1” cannot be set to a date that does not exist.</source>
        <translation>„%1“ lässt sich nicht auf ein Datum setzen, das es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” cannot be the address of a remote.</source>
        <translation>„%1“ kann nicht die Adresse eines Remotes sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a branch.</source>
        <translation>„%1“ kann nicht der Name eines Branches sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file.</source>
        <translation>„%1“ kann nicht der Name einer Datei sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be the path of a published file.</source>
        <translation>„%1“ kann nicht der Pfad einer veröffentlichten Datei sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be unpacked.</source>
        <translation>„%1“ lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check its folder and the room on the disk.</source>
        <translation>„%1“ lässt sich nicht schreiben. Prüfen Sie den Ordner und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>„%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>“%1” does not hold names with values.</source>
        <translation>„%1“ enthält keine Namen mit Werten.</translation>
    </message>
    <message>
        <source>“%1” goes through the filter “%2” (see .gitattributes), which is not set up on this computer.</source>
        <translation>„%1“ geht durch den Filter „%2“ (siehe .gitattributes), der auf diesem Computer nicht eingerichtet ist.</translation>
    </message>
    <message>
        <source>“%1” has changed since this was shown.</source>
        <translation>„%1“ hat sich geändert, seit dies gezeigt wurde.</translation>
    </message>
    <message>
        <source>“%1” has no remote to publish to.</source>
        <translation>„%1“ hat kein Remote, an das veröffentlicht werden könnte.</translation>
    </message>
    <message>
        <source>“%1” has not been pushed yet.</source>
        <translation>„%1“ wurde noch nicht gepusht.</translation>
    </message>
    <message>
        <source>“%1” holds a script, which an image may not.</source>
        <translation>„%1“ enthält ein Skript, was ein Bild nicht darf.</translation>
    </message>
    <message>
        <source>“%1” holds no posts.</source>
        <translation>„%1“ enthält keine Beiträge.</translation>
    </message>
    <message>
        <source>“%1” holds the whole library now: %2 posts, %3 versions, %4 images.</source>
        <translation>„%1“ enthält jetzt die ganze Bibliothek: %2 Beiträge, %3 Versionen, %4 Bilder.</translation>
    </message>
    <message>
        <source>“%1” holds the whole library: %2 posts, %3 versions, %4 images.</source>
        <translation>„%1“ enthält die ganze Bibliothek: %2 Beiträge, %3 Versionen, %4 Bilder.</translation>
    </message>
    <message>
        <source>“%1” holds the whole library: %2 sites, %3 posts, %4 versions, %5 media.</source>
        <translation>„%1“ enthält die ganze Bibliothek: Websites %2, Beiträge %3, Versionen %4, Medien %5.</translation>
    </message>
    <message>
        <source>“%1” holds too much, or is damaged, and is not drawn here.</source>
        <translation>„%1“ enthält zu viel oder ist beschädigt und wird hier nicht gezeichnet.</translation>
    </message>
    <message>
        <source>“%1” holds too much, or is damaged.</source>
        <translation>„%1“ enthält zu viel oder ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” is a bare repository: it holds no files to write in.</source>
        <translation>„%1“ ist ein Bare-Repository: Es enthält keine Dateien, in die man schreiben könnte.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a submodule in the repository.</source>
        <translation>„%1“ ist im Repository ein Ordner oder ein Submodul.</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link: Galley does not write through it.</source>
        <translation>„%1“ ist ein symbolischer Link: Galley schreibt nicht durch ihn hindurch.</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link; pages are not written through one.</source>
        <translation>„%1“ ist ein symbolischer Link; durch einen solchen werden keine Seiten geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is back in the media store.</source>
        <translation>„%1“ ist wieder in der Mediensammlung.</translation>
    </message>
    <message>
        <source>“%1” is committed as %2, but not pushed: %3</source>
        <translation>„%1“ ist als %2 committet, aber nicht gepusht: %3</translation>
    </message>
    <message>
        <source>“%1” is committed as %2.</source>
        <translation>„%1“ ist als %2 committet.</translation>
    </message>
    <message>
        <source>“%1” is committed, not pushed: its server is out of reach. It is sent when the network is back.</source>
        <translation>„%1“ ist committet, nicht gepusht: Der Server ist nicht erreichbar. Es wird gesendet, sobald das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or no image: nothing can be read of it.</source>
        <translation>„%1“ ist beschädigt oder kein Bild: Nichts davon lässt sich lesen.</translation>
    </message>
    <message>
        <source>“%1” is damaged: nothing can be read of it.</source>
        <translation>„%1“ ist beschädigt: Nichts davon lässt sich lesen.</translation>
    </message>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>„%1“ ist entweder true oder false.</translation>
    </message>
    <message>
        <source>“%1” is here as it stood at %2.</source>
        <translation>„%1“ ist hier auf dem Stand von %2.</translation>
    </message>
    <message>
        <source>“%1” is here up to %2, with %3 written since its last version.</source>
        <translation>„%1“ ist bis %2 hier, mit %3 seit der letzten Version.</translation>
    </message>
    <message>
        <source>“%1” is in the site again.</source>
        <translation>„%1“ ist wieder in der Website.</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>„%1“ ist im Papierkorb.</translation>
    </message>
    <message>
        <source>“%1” is live %2: %3</source>
        <translation>„%1“ ist online %2: %3</translation>
    </message>
    <message>
        <source>“%1” is missing in “%2”.</source>
        <translation>„%1“ fehlt in „%2“.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is named in the front matter or in a tag of the generator.</source>
        <translation>„%1“ wird im Front Matter oder in einem Tag des Generators genannt.</translation>
    </message>
    <message>
        <source>“%1” is new in the site.</source>
        <translation>„%1“ ist neu in der Website.</translation>
    </message>
    <message>
        <source>“%1” is no Atom feed.</source>
        <translation>„%1“ ist kein Atom-Feed.</translation>
    </message>
    <message>
        <source>“%1” is no address of a web site.</source>
        <translation>„%1“ ist keine Adresse einer Website.</translation>
    </message>
    <message>
        <source>“%1” is no archive of Substack.</source>
        <translation>„%1“ ist kein Archiv von Substack.</translation>
    </message>
    <message>
        <source>“%1” is no backup of Blogger.</source>
        <translation>„%1“ ist keine Sicherung von Blogger.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-11-22 14:30.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie 2026-11-22 14:30.</translation>
    </message>
    <message>
        <source>“%1” is no export of Ghost.</source>
        <translation>„%1“ ist kein Export von Ghost.</translation>
    </message>
    <message>
        <source>“%1” is no export of Movable Type.</source>
        <translation>„%1“ ist kein Export von Movable Type.</translation>
    </message>
    <message>
        <source>“%1” is no export of WordPress.</source>
        <translation>„%1“ ist kein Export von WordPress.</translation>
    </message>
    <message>
        <source>“%1” is no export that Galley knows.</source>
        <translation>„%1“ ist kein Export, den Galley kennt.</translation>
    </message>
    <message>
        <source>“%1” is no folder of the site “%2”.</source>
        <translation>„%1“ ist kein Ordner der Website „%2“.</translation>
    </message>
    <message>
        <source>“%1” is no link.</source>
        <translation>„%1“ ist kein Link.</translation>
    </message>
    <message>
        <source>“%1” is no list that items could be added to or taken from.</source>
        <translation>„%1“ ist keine Liste, zu der Einträge hinzukommen oder von der sie weggehen könnten.</translation>
    </message>
    <message>
        <source>“%1” is no number of posts.</source>
        <translation>„%1“ ist keine Anzahl von Beiträgen.</translation>
    </message>
    <message>
        <source>“%1” is no port.</source>
        <translation>„%1“ ist kein Port.</translation>
    </message>
    <message>
        <source>“%1” is no size.</source>
        <translation>„%1“ ist keine Größe.</translation>
    </message>
    <message>
        <source>“%1” is no step, publication or site.</source>
        <translation>„%1“ ist kein Schritt, keine Veröffentlichung und keine Website.</translation>
    </message>
    <message>
        <source>“%1” is no time to publish at.</source>
        <translation>„%1“ ist keine Zeit zum Veröffentlichen.</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>„%1“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>“%1” is not a git repository.</source>
        <translation>„%1“ ist kein Git-Repository.</translation>
    </message>
    <message>
        <source>“%1” is not a setting.</source>
        <translation>„%1“ ist keine Einstellung.</translation>
    </message>
    <message>
        <source>“%1” is not an address of Galley.</source>
        <translation>„%1“ ist keine Adresse von Galley.</translation>
    </message>
    <message>
        <source>“%1” is not as it was shown any more.</source>
        <translation>„%1“ ist nicht mehr, wie es gezeigt wurde.</translation>
    </message>
    <message>
        <source>“%1” is not as the library was written there.</source>
        <translation>„%1“ ist nicht so, wie die Bibliothek dort geschrieben wurde.</translation>
    </message>
    <message>
        <source>“%1” is not beside the program</source>
        <translation>„%1“ liegt nicht neben dem Programm</translation>
    </message>
    <message>
        <source>“%1” is not in the repository.</source>
        <translation>„%1“ ist nicht im Repository.</translation>
    </message>
    <message>
        <source>“%1” is not in the site's repository.</source>
        <translation>„%1“ ist nicht im Repository der Website.</translation>
    </message>
    <message>
        <source>“%1” is not made by Press.</source>
        <translation>„%1“ wird nicht von Press gemacht.</translation>
    </message>
    <message>
        <source>“%1” is not on its site.</source>
        <translation>„%1“ ist nicht auf seiner Website.</translation>
    </message>
    <message>
        <source>“%1” is not the folder of an exported library.</source>
        <translation>„%1“ ist nicht der Ordner einer exportierten Bibliothek.</translation>
    </message>
    <message>
        <source>“%1” is not written in UTF-8.</source>
        <translation>„%1“ ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is now “%2”</source>
        <translation>„%1“ ist jetzt „%2“</translation>
    </message>
    <message>
        <source>“%1” is one text again. Both are kept as versions.</source>
        <translation>„%1“ ist wieder ein Text. Beide sind als Versionen aufbewahrt.</translation>
    </message>
    <message>
        <source>“%1” is one text again; both are among its versions.</source>
        <translation>„%1“ ist wieder ein Text; beide sind unter seinen Versionen.</translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation>„%1“ ist offen</translation>
    </message>
    <message>
        <source>“%1” is pushed as %2.</source>
        <translation>„%1“ ist als %2 gepusht.</translation>
    </message>
    <message>
        <source>“%1” is pushed, but not live yet %2 (%3). %4</source>
        <translation>„%1“ ist gepusht, aber noch nicht online %2 (%3). %4</translation>
    </message>
    <message>
        <source>“%1” is shown in “%2”.</source>
        <translation>„%1“ wird in „%2“ gezeigt.</translation>
    </message>
    <message>
        <source>“%1” is staged in git with a change of its own.</source>
        <translation>„%1“ ist in git mit einer eigenen Änderung vorgemerkt.</translation>
    </message>
    <message>
        <source>“%1” is the library itself.</source>
        <translation>„%1“ ist die Bibliothek selbst.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” is too large for a blog: %2; files up to %3 can be taken in.</source>
        <translation>„%1“ ist zu groß für ein Blog: %2; Dateien bis %3 lassen sich aufnehmen.</translation>
    </message>
    <message>
        <source>“%1” is too large for a blog: %2; the library takes files up to %3.</source>
        <translation>„%1“ ist zu groß für ein Blog: %2; die Bibliothek nimmt Dateien bis %3.</translation>
    </message>
    <message>
        <source>“%1” is too large or damaged, so it stays as it is.</source>
        <translation>„%1“ ist zu groß oder beschädigt und bleibt deshalb, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown here.</source>
        <translation>„%1“ ist zu groß, um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown here: %2 × %3</source>
        <translation>„%1“ ist zu groß, um hier gezeigt zu werden: %2 × %3</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown: %2 × %3 pixels.</source>
        <translation>„%1“ ist zu groß, um gezeigt zu werden: %2 × %3 Pixel.</translation>
    </message>
    <message>
        <source>“%1” is too long for a template.</source>
        <translation>„%1“ ist zu lang für eine Vorlage.</translation>
    </message>
    <message>
        <source>“%1” is used elsewhere too.</source>
        <translation>„%1“ wird auch anderswo benutzt.</translation>
    </message>
    <message>
        <source>“%1” is written (posts: %2, files: %3).</source>
        <translation>„%1“ ist geschrieben (Beiträge: %2, Dateien: %3).</translation>
    </message>
    <message>
        <source>“%1” lies in “%2”, which is a submodule: another repository.</source>
        <translation>„%1“ liegt in „%2“, das ein Submodul ist: ein anderes Repository.</translation>
    </message>
    <message>
        <source>“%1” lies outside the folders of posts. It is in the trash.</source>
        <translation>„%1“ liegt außerhalb der Ordner der Beiträge. Er ist im Papierkorb.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>„%1“ muss sein: %2.</translation>
    </message>
    <message>
        <source>“%1” names no field.</source>
        <translation>„%1“ nennt kein Feld.</translation>
    </message>
    <message>
        <source>“%1” names no item.</source>
        <translation>„%1“ nennt keinen Eintrag.</translation>
    </message>
    <message>
        <source>“%1” names no value.</source>
        <translation>„%1“ nennt keinen Wert.</translation>
    </message>
    <message>
        <source>“%1” needs more words: %2.</source>
        <translation>„%1“ braucht mehr Wörter: %2.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is nowhere to be found.</source>
        <translation>„%1“ aus „%2“ ist nirgends zu finden.</translation>
    </message>
    <message>
        <source>“%1” on line %2 of the front matter cannot be carried over.</source>
        <translation>„%1“ in Zeile %2 des Front Matters lässt sich nicht mitnehmen.</translation>
    </message>
    <message>
        <source>“%1” on line %2 of the front matter cannot be changed by itself.</source>
        <translation>„%1“ in Zeile %2 des Front Matters lässt sich nicht für sich ändern.</translation>
    </message>
    <message>
        <source>“%1” seems to be a “%2” that was once read in the wrong encoding.</source>
        <translation>„%1“ scheint ein „%2“ zu sein, das einmal in der falschen Kodierung gelesen wurde.</translation>
    </message>
    <message>
        <source>“%1” stands for many settings.</source>
        <translation>„%1“ steht für viele Einstellungen.</translation>
    </message>
    <message>
        <source>“%1” stands in one text, in which these items could not be told apart.</source>
        <translation>„%1“ steht in einem Text, in dem sich diese Einträge nicht unterscheiden ließen.</translation>
    </message>
    <message>
        <source>“%1” takes no more words than: %2.</source>
        <translation>„%1“ nimmt nicht mehr Wörter als: %2.</translation>
    </message>
    <message>
        <source>“%1” waits for no time any more.</source>
        <translation>„%1“ wartet auf keine Zeit mehr.</translation>
    </message>
    <message>
        <source>“%1” wants an ssh key, and neither an agent nor a key of your own is here.</source>
        <translation>„%1“ will einen SSH-Schlüssel, und hier gibt es weder einen Agenten noch einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, seit es geöffnet wurde.</translation>
    </message>
    <message>
        <source>“%1” was changed here and elsewhere, in different places: one text can hold both changes.</source>
        <translation>„%1“ wurde hier und anderswo geändert, an verschiedenen Stellen: Ein Text kann beide Änderungen enthalten.</translation>
    </message>
    <message>
        <source>“%1” was changed here and elsewhere, in the same %2 places.</source>
        <translation>„%1“ wurde hier und anderswo geändert, an denselben %2 Stellen.</translation>
    </message>
    <message>
        <source>“%1” was changed here and elsewhere, in the same place.</source>
        <translation>„%1“ wurde hier und anderswo geändert, an derselben Stelle.</translation>
    </message>
    <message>
        <source>“%1” was changed here and in its site, in the same place. Your text is on the paper.</source>
        <translation>„%1“ wurde hier und in der Website geändert, an derselben Stelle. Ihr Text liegt auf dem Papier.</translation>
    </message>
    <message>
        <source>“%1” was changed here and in the site, in the same place. Your text stays until you choose.</source>
        <translation>„%1“ wurde hier und in der Website geändert, an derselben Stelle. Ihr Text bleibt, bis Sie wählen.</translation>
    </message>
    <message>
        <source>“%1” was changed here and in the site: it holds both changes now.</source>
        <translation>„%1“ wurde hier und in der Website geändert: Er enthält jetzt beide Änderungen.</translation>
    </message>
    <message>
        <source>“%1” was changed here and on the remote, and it is no plain file.</source>
        <translation>„%1“ wurde hier und auf dem Remote geändert, und es ist keine einfache Datei.</translation>
    </message>
    <message>
        <source>“%1” was changed here and on the remote, in the same place, so it was not published.</source>
        <translation>„%1“ wurde hier und auf dem Remote geändert, an derselben Stelle, deshalb wurde es nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>“%1” was changed here and on the remote, in the same place.</source>
        <translation>„%1“ wurde hier und auf dem Remote geändert, an derselben Stelle.</translation>
    </message>
    <message>
        <source>“%1” was changed in the repository since Galley took it in.</source>
        <translation>„%1“ wurde im Repository geändert, seit Galley es aufgenommen hat.</translation>
    </message>
    <message>
        <source>“%1” was changed in the same place by a later commit, so this publish cannot be taken back by itself.</source>
        <translation>„%1“ wurde von einem späteren Commit an derselben Stelle geändert, deshalb lässt sich diese Veröffentlichung nicht von selbst zurücknehmen.</translation>
    </message>
    <message>
        <source>“%1” was changed in the site's folder by another program just now.</source>
        <translation>„%1“ wurde im Ordner der Website gerade von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>“%1” was changed in the site's folder since it was last published.</source>
        <translation>„%1“ wurde im Ordner der Website geändert, seit es zuletzt veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>“%1” was changed in the site, and here with it.</source>
        <translation>„%1“ wurde in der Website geändert, und hier ebenso.</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley.</source>
        <translation>„%1“ wurde außerhalb von Galley geändert.</translation>
    </message>
    <message>
        <source>“%1” was changed while this was done.</source>
        <translation>„%1“ wurde währenddessen geändert.</translation>
    </message>
    <message>
        <source>“%1” was left as it is: %2</source>
        <translation>„%1“ blieb, wie er ist: %2</translation>
    </message>
    <message>
        <source>“%1” was moved in the site.</source>
        <translation>„%1“ wurde in der Website verschoben.</translation>
    </message>
    <message>
        <source>“%1” was never committed, so there is nothing to take back.</source>
        <translation>„%1“ wurde nie committet, also gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>“%1” was not published: %2</source>
        <translation>„%1“ wurde nicht veröffentlicht: %2</translation>
    </message>
    <message>
        <source>“%1” was sent: its remote holds what was committed.</source>
        <translation>„%1“ wurde gesendet: Das Remote hat, was committet war.</translation>
    </message>
    <message>
        <source>“%1” was taken back already.</source>
        <translation>„%1“ wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Galley.</source>
        <translation>„%1“ wurde von einem neueren Galley geschrieben.</translation>
    </message>
    <message>
        <source>“%1” will be published on %2, by the open window or by “galley due”.</source>
        <translation>„%1“ wird veröffentlicht: %2, vom offenen Fenster oder von „galley due“.</translation>
    </message>
    <message>
        <source>“%1” will be published on %2.</source>
        <translation>„%1“ wird veröffentlicht: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1”: the site holds this text already.</source>
        <translation>„%1“: Die Website enthält diesen Text schon.</translation>
    </message>
    <message>
        <source>“--%1” knows no “%2”.</source>
        <translation>„--%1“ kennt kein „%2“.</translation>
    </message>
    <message>
        <source>“--branches” knows no “%1”.</source>
        <translation>„--branches“ kennt kein „%1“.</translation>
    </message>
    <message>
        <source>“--file-names” knows no “%1”.</source>
        <translation>„--file-names“ kennt kein „%1“.</translation>
    </message>
    <message>
        <source>“--library” needs a folder.</source>
        <translation>„--library“ braucht einen Ordner.</translation>
    </message>
    <message>
        <source>“galley check” tells more, and “galley check --repair” mends what can be mended.</source>
        <translation>„galley check“ sagt mehr, und „galley check --repair“ behebt, was sich beheben lässt.</translation>
    </message>
    <message>
        <source>“galley config” lists all of them.</source>
        <translation>„galley config“ nennt sie alle.</translation>
    </message>
    <message>
        <source>“galley help” lists all of them.</source>
        <translation>„galley help“ listet sie alle auf.</translation>
    </message>
    <message>
        <source>“stay”, or “follow”: as title and date say</source>
        <translation>„stay“ oder „follow“: wie Titel und Datum sagen</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>“, „</translation>
    </message>
    <message>
        <source>• The check found %1 things to look at.</source>
        <translation>• Die Prüfung fand %1 Dinge, die man ansehen sollte.</translation>
    </message>
    <message>
        <source>• The check found one thing to look at.</source>
        <translation>• Die Prüfung fand etwas, das man ansehen sollte.</translation>
    </message>
    <message>
        <source>… %L1 characters …</source>
        <translation>… %L1 Zeichen …</translation>
    </message>
    <message numerus="yes">
        <source>… %n lines</source>
        <translation>
            <numerusform>… %n Zeile</numerusform>
            <numerusform>… %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>⋯ The rest is not shown.</source>
        <translation>⋯ Der Rest wird nicht gezeigt.</translation>
    </message>
</context>
</TS>
