<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Galley</name>
    <message>
        <source>
With every command:
</source>
        <translation>
Avec chaque commande :
</translation>
    </message>
    <message>
        <source>
With every command: --library DIR, --json, --quiet, --help.
</source>
        <translation>
Avec chaque commande : --library DIR, --json, --quiet, --help.
</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caractères</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> words</source>
        <translation> mots</translation>
    </message>
    <message>
        <source> · branch %1</source>
        <translation> · branche %1</translation>
    </message>
    <message>
        <source> · commit %1</source>
        <translation> · commit %1</translation>
    </message>
    <message>
        <source> · “%1”</source>
        <translation> · « %1 »</translation>
    </message>
    <message>
        <source>! The check found %1 things that should not go out like this.</source>
        <translation>! La vérification a trouvé %1 choses qui ne devraient pas sortir ainsi.</translation>
    </message>
    <message>
        <source>! The check found something that should not go out like this.</source>
        <translation>! La vérification a trouvé quelque chose qui ne devrait pas sortir ainsi.</translation>
    </message>
    <message>
        <source>! This looks like a secret. Once it is pushed, everybody has it, for good:</source>
        <translation>! Ceci ressemble à un secret. Une fois poussé, tout le monde l’a, pour toujours :</translation>
    </message>
    <message>
        <source>"light" or "dark"</source>
        <translation>"light" ou "dark"</translation>
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
        <translation>%1  %2, « %3 » : %4</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2 : %3</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>%1 (%2 posts)</source>
        <translation>%1 (%2 articles)</translation>
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
        <translation>%1 (1 article)</translation>
    </message>
    <message>
        <source>%1 (every new post)</source>
        <translation>%1 (chaque nouvel article)</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (était %2)</translation>
    </message>
    <message>
        <source>%1 Edit it as text.</source>
        <translation>%1 Modifiez-le en texte.</translation>
    </message>
    <message>
        <source>%1 It can be changed as text.</source>
        <translation>%1 Cela peut se changer en texte.</translation>
    </message>
    <message>
        <source>%1 Repaired.</source>
        <translation>%1 Réparé.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” in the menu %3, which would have no keys then.</source>
        <translation>%1 appartient à « %2 » dans le menu %3, qui n’aurait alors plus de touches.</translation>
    </message>
    <message>
        <source>%1 characters; search engines cut it after about %2</source>
        <translation>%1 caractères ; les moteurs de recherche coupent après %2 environ</translation>
    </message>
    <message>
        <source>%1 comments marked as spam or in the trash were left out.</source>
        <translation>%1 commentaires indésirables ou mis à la corbeille ont été laissés de côté.</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 commits</translation>
    </message>
    <message>
        <source>%1 commits up to %2</source>
        <translation>%1 commits jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 earlier commits go along</source>
        <translation>%1 commits antérieurs partent avec</translation>
    </message>
    <message>
        <source>%1 files cannot be read as they should be:</source>
        <translation>%1 fichiers ne peuvent pas être lus comme il faudrait :</translation>
    </message>
    <message>
        <source>%1 files in %2: %3 written, %4 removed.
</source>
        <translation>%1 fichiers dans %2 : %3 écrits, %4 supprimés.
</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 fichiers, %2</translation>
    </message>
    <message>
        <source>%1 has the text of an earlier version now.</source>
        <translation>%1 a maintenant le texte d’une version antérieure.</translation>
    </message>
    <message>
        <source>%1 has the text of the backup now.</source>
        <translation>%1 a maintenant le texte de la sauvegarde.</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>il y a %1 heures</translation>
    </message>
    <message>
        <source>%1 in %2, line %3 (%4)</source>
        <translation>%1 dans %2, ligne %3 (%4)</translation>
    </message>
    <message>
        <source>%1 is a copy: the post stays published at its old site.
</source>
        <translation>%1 est une copie : l’article reste publié sur son ancien site.
</translation>
    </message>
    <message>
        <source>%1 is damaged, and there is no other copy: look it through.</source>
        <translation>%1 est endommagé, et il n’y a pas d’autre copie : relisez-le.</translation>
    </message>
    <message>
        <source>%1 is past.</source>
        <translation>%1 est passé.</translation>
    </message>
    <message>
        <source>%1 leaves it out until it is built after that date.</source>
        <translation>%1 le laisse de côté jusqu’à être construit après cette date.</translation>
    </message>
    <message>
        <source>%1 leaves out posts that are dated ahead; this one is shown as soon as it is published.</source>
        <translation>%1 laisse de côté les articles datés de l’avenir ; celui-ci est montré dès qu’il est publié.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>il y a %1 minutes</translation>
    </message>
    <message>
        <source>%1 more lines.</source>
        <translation>%1 lignes de plus.</translation>
    </message>
    <message>
        <source>%1 new posts are taken in; look again for the others.</source>
        <translation>%1 nouveaux articles sont repris ; regardez de nouveau pour les autres.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters that search engines show</source>
        <translation>%1 des %2 caractères que montrent les moteurs de recherche</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 sur %2 sélectionnés</translation>
    </message>
    <message>
        <source>%1 on the branch “%2”, pushed to %3.</source>
        <translation>%1 sur la branche « %2 », poussé vers %3.</translation>
    </message>
    <message>
        <source>%1 on the branch “%2”. There is no remote yet, so it stays on this machine.</source>
        <translation>%1 sur la branche « %2 ». Il n’y a pas encore de dépôt distant, cela reste donc sur cette machine.</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>%1 pictures are inside the text. Move them to the media store?</source>
        <translation>%1 images sont dans le texte même. Les déplacer dans la médiathèque ?</translation>
    </message>
    <message>
        <source>%1 places in %2 posts would be changed.</source>
        <translation>%1 endroits dans %2 articles seraient changés.</translation>
    </message>
    <message>
        <source>%1 places in %2 posts.</source>
        <translation>%1 endroits dans %2 articles.</translation>
    </message>
    <message>
        <source>%1 places of the damaged file cannot be read: what stood only there is lost.</source>
        <translation>%1 endroits du fichier endommagé ne peuvent pas être lus : ce qui n’était que là est perdu.</translation>
    </message>
    <message>
        <source>%1 places to look at in %2 posts</source>
        <translation>%1 endroits à regarder dans %2 articles</translation>
    </message>
    <message>
        <source>%1 places to look at in one post</source>
        <translation>%1 endroits à regarder dans un article</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>%1 articles</translation>
    </message>
    <message>
        <source>%1 posts are in the site again.</source>
        <translation>%1 articles sont de nouveau dans le site.</translation>
    </message>
    <message>
        <source>%1 posts are left as they are: %2 (%3)</source>
        <translation>%1 articles restent tels quels : %2 (%3)</translation>
    </message>
    <message>
        <source>%1 posts are new in the site.</source>
        <translation>%1 articles sont nouveaux dans le site.</translation>
    </message>
    <message>
        <source>%1 posts came from the backup “%2”.</source>
        <translation>%1 articles sont venus de la sauvegarde « %2 ».</translation>
    </message>
    <message>
        <source>%1 posts change, in %2 places.</source>
        <translation>%1 articles changent, à %2 endroits.</translation>
    </message>
    <message>
        <source>%1 posts chosen</source>
        <translation>%1 articles choisis</translation>
    </message>
    <message>
        <source>%1 posts lie outside the folders of posts. They are in the trash.</source>
        <translation>%1 articles sont hors des dossiers d’articles. Ils sont dans la corbeille.</translation>
    </message>
    <message>
        <source>%1 posts outside of them are in the trash.</source>
        <translation>%1 articles hors de ceux-ci sont dans la corbeille.</translation>
    </message>
    <message>
        <source>%1 posts were changed here and in the site, in the same places. Your texts stay until you choose.</source>
        <translation>%1 articles ont été changés ici et dans le site, aux mêmes endroits. Vos textes restent jusqu’à ce que vous choisissiez.</translation>
    </message>
    <message>
        <source>%1 posts were changed here and in the site: they hold both changes now.</source>
        <translation>%1 articles ont été changés ici et dans le site : ils contiennent maintenant les deux changements.</translation>
    </message>
    <message>
        <source>%1 posts were changed in the site, and here with it.</source>
        <translation>%1 articles ont été changés dans le site, et ici avec lui.</translation>
    </message>
    <message>
        <source>%1 posts were moved in the site.</source>
        <translation>%1 articles ont été déplacés dans le site.</translation>
    </message>
    <message>
        <source>%1 posts were removed for ever.</source>
        <translation>%1 articles ont été supprimés pour toujours.</translation>
    </message>
    <message>
        <source>%1 posts, %2 of them drafts.</source>
        <translation>%1 articles, dont %2 brouillons.</translation>
    </message>
    <message>
        <source>%1 posts, all is well</source>
        <translation>%1 articles, tout va bien</translation>
    </message>
    <message>
        <source>%1 posts.</source>
        <translation>%1 articles.</translation>
    </message>
    <message>
        <source>%1 shows it at once, although its date lies ahead.</source>
        <translation>%1 le montre tout de suite, bien que sa date soit à venir.</translation>
    </message>
    <message>
        <source>%1 texts should be looked through.</source>
        <translation>%1 textes devraient être relus.</translation>
    </message>
    <message>
        <source>%1 things are damaged.</source>
        <translation>%1 choses sont endommagées.</translation>
    </message>
    <message>
        <source>%1 things are lost.</source>
        <translation>%1 choses sont perdues.</translation>
    </message>
    <message>
        <source>%1 things were put right.</source>
        <translation>%1 choses ont été remises en ordre.</translation>
    </message>
    <message>
        <source>%1 were left as they are, such as “%2”: %3</source>
        <translation>%1 sont restés tels quels, comme « %2 » : %3</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 mots</translation>
    </message>
    <message>
        <source>%1 would be left as it is: %2
</source>
        <translation>%1 resterait tel quel : %2
</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · as it is now</source>
        <translation>%1 · tel qu’il est maintenant</translation>
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
        <translation>%1%2 : %3</translation>
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
        <translation>%1, %2, %3, %4 mots par rapport à la précédente</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1, à l’octet %2</translation>
    </message>
    <message>
        <source>%1, chosen, %2</source>
        <translation>%1, choisi, %2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, plié</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, niveau %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3. %4</source>
        <translation>%1, ligne %2 : %3. %4</translation>
    </message>
    <message>
        <source>%1, line %2: The template cannot be read.</source>
        <translation>%1, ligne %2 : le modèle ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1, of which drafts %2, pages %3</source>
        <translation>%1, dont brouillons %2, pages %3</translation>
    </message>
    <message>
        <source>%1, shown below</source>
        <translation>%1, montré dessous</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, était %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1 : %2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1: %2. Press to take it out.</source>
        <translation>%1 : %2. Appuyez pour la retirer.</translation>
    </message>
    <message>
        <source>%1: choose a place to see why.</source>
        <translation>%1 : choisissez un endroit pour voir pourquoi.</translation>
    </message>
    <message>
        <source>%1: commit %2, not pushed; readers see it when it is.</source>
        <translation>%1 : commit %2, non poussé ; les lecteurs le voient quand il l’est.</translation>
    </message>
    <message>
        <source>%1: commit %2, pushed to %3.</source>
        <translation>%1 : commit %2, poussé vers %3.</translation>
    </message>
    <message>
        <source>%1: no. %2 %3</source>
        <translation>%1 : non. %2 %3</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <translation>%1 : pas essayé</translation>
    </message>
    <message>
        <source>%1: rows from number %2 on cannot be read.</source>
        <translation>%1 : les lignes à partir du numéro %2 ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1 : oui</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln remplacé</numerusform>
            <numerusform>%Ln remplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>À &amp;propos de Galley</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>&amp;As set</source>
        <translation>Comme &amp;réglé</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>&amp;Retour au texte</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>&amp;Sauvegarder la bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Bulleted list</source>
        <translation>Liste à &amp;puces</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>&amp;Catégories</translation>
    </message>
    <message>
        <source>&amp;Centre the column</source>
        <translation>C&amp;entrer la colonne</translation>
    </message>
    <message>
        <source>&amp;Check and repair the library</source>
        <translation>&amp;Vérifier et réparer la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Check the site…</source>
        <translation>&amp;Vérifier le site…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Compare with the site’s text…</source>
        <translation>&amp;Comparer au texte du site…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Do anything…</source>
        <translation>&amp;Faire n’importe quoi…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Emoji…</source>
        <translation>&amp;Emoji…</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Emphase</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>&amp;Exporter en PDF…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <translation>&amp;Attention</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <translation>Plier ou &amp;déplier ici</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Font of the text</source>
        <translation>&amp;Police du texte</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>&amp;Note de bas de page</translation>
    </message>
    <message>
        <source>&amp;Forget the word</source>
        <translation>&amp;Oublier le mot</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>&amp;Go to a heading…</source>
        <translation>Aller à un &amp;titre…</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Ignore “%1”</source>
        <translation>&amp;Ignorer « %1 »</translation>
    </message>
    <message>
        <source>&amp;Images and files…</source>
        <translation>&amp;Images et fichiers…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>Le &amp;garder dans le trousseau</translation>
    </message>
    <message>
        <source>&amp;Keep this post as a template</source>
        <translation>&amp;Garder cet article comme modèle</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Touches…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Learn “%1”</source>
        <translation>&amp;Apprendre « %1 »</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation>&amp;Interligne</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Lien…</translation>
    </message>
    <message>
        <source>&amp;List of posts</source>
        <translation>&amp;Liste des articles</translation>
    </message>
    <message>
        <source>&amp;Make a table of the lines</source>
        <translation>&amp;Faire un tableau des lignes</translation>
    </message>
    <message>
        <source>&amp;Message of each commit: {title}, {action} and {slug} are those of its post</source>
        <translation>&amp;Message de chaque commit : {title}, {action} et {slug} sont ceux de son article</translation>
    </message>
    <message>
        <source>&amp;Message of the commit</source>
        <translation>&amp;Message du commit</translation>
    </message>
    <message>
        <source>&amp;Mine everywhere</source>
        <translation>Le &amp;mien partout</translation>
    </message>
    <message>
        <source>&amp;Move to another site…</source>
        <translation>&amp;Vers un autre site…</translation>
    </message>
    <message>
        <source>&amp;New post</source>
        <translation>&amp;Nouvel article</translation>
    </message>
    <message>
        <source>&amp;New site…</source>
        <translation>&amp;Nouveau site…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Next post</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;No heading</source>
        <translation>&amp;Pas de titre</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Liste &amp;numérotée</translation>
    </message>
    <message>
        <source>&amp;One commit</source>
        <translation>&amp;Un seul commit</translation>
    </message>
    <message>
        <source>&amp;Only the paper</source>
        <translation>Le papier &amp;seul</translation>
    </message>
    <message>
        <source>&amp;Open a site repository…</source>
        <translation>&amp;Ouvrir le dépôt d’un site…</translation>
    </message>
    <message>
        <source>&amp;Open the site in the browser</source>
        <translation>&amp;Ouvrir le site dans le navigateur</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publier…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Remote (may wait)</source>
        <translation>Dépôt dis&amp;tant (peut attendre)</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>&amp;Retirer de cette liste</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Rows below the head</source>
        <translation>&amp;Lignes sous l’en-tête</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>&amp;Programmer…</translation>
    </message>
    <message>
        <source>&amp;Show the daily backups</source>
        <translation>&amp;Montrer les sauvegardes quotidiennes</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation>&amp;Slug</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Snippet…</source>
        <translation>&amp;Fragment…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;Fort</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tableau…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Étiquettes…</translation>
    </message>
    <message>
        <source>&amp;Task list</source>
        <translation>Liste de &amp;tâches</translation>
    </message>
    <message>
        <source>&amp;Theirs everywhere</source>
        <translation>Le &amp;leur partout</translation>
    </message>
    <message>
        <source>&amp;Tidy the table</source>
        <translation>&amp;Mettre le tableau en ordre</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Token or password</source>
        <translation>&amp;Jeton ou mot de passe</translation>
    </message>
    <message>
        <source>&amp;Try a sample site</source>
        <translation>&amp;Essayer un site d’exemple</translation>
    </message>
    <message>
        <source>&amp;Typewriter scrolling</source>
        <translation>&amp;Machine à écrire</translation>
    </message>
    <message>
        <source>&amp;Typewriter: the cursor's line stays at one height</source>
        <translation>&amp;Machine à écrire : la ligne du curseur reste à une hauteur</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Tout dép&amp;lier</translation>
    </message>
    <message>
        <source>&amp;Use them here</source>
        <translation>&amp;Les utiliser ici</translation>
    </message>
    <message>
        <source>&amp;Use this form for all posts of this site: %1</source>
        <translation>Utiliser cette &amp;forme pour tous les articles de ce site : %1</translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation>&amp;Prendre ce texte</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;WebP</source>
        <translation>&amp;WebP</translation>
    </message>
    <message>
        <source>&amp;Width of the column</source>
        <translation>&amp;Largeur de la colonne</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Write on meanwhile</source>
        <translation>É&amp;crire entre-temps</translation>
    </message>
    <message>
        <source>&amp;Write to its file</source>
        <translation>É&amp;crire dans son fichier</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(sans mots)</translation>
    </message>
    <message>
        <source>(the site's own)</source>
        <translation>(celui du site)</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>, ligne %1</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>il y a 1 heure</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>il y a 1 minute</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>1 post was removed for ever.</source>
        <translation>1 article a été supprimé pour toujours.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message>
        <source>1. Made the blog “%1” with three posts and a remote of its own, in a throwaway folder.</source>
        <translation>1. Blog « %1 » créé avec trois articles et un dépôt distant à lui, dans un dossier jetable.</translation>
    </message>
    <message>
        <source>2. Wrote “%1” into the library.</source>
        <translation>2. « %1 » écrit dans la bibliothèque.</translation>
    </message>
    <message>
        <source>3. Publishing it will change these files:</source>
        <translation>3. Le publier changera ces fichiers :</translation>
    </message>
    <message>
        <source>4. Commit %1 is on the branch %2, and the remote holds it.</source>
        <translation>4. Le commit %1 est sur la branche %2, et le dépôt distant l’a.</translation>
    </message>
    <message>
        <source>A Hugo, Jekyll or Markdown site that you have. Nothing in it is changed.</source>
        <translation>Un site Hugo, Jekyll ou Markdown que vous avez. Rien n’y est changé.</translation>
    </message>
    <message>
        <source>A blog from nothing: a folder, a git repository, its pages.</source>
        <translation>Un blog à partir de rien : un dossier, un dépôt git, ses pages.</translation>
    </message>
    <message>
        <source>A bracket or a repetition may lack its other half; write \ before a character that is meant as it stands.</source>
        <translation>Un crochet ou une répétition manque peut-être de son autre moitié ; écrivez \ devant un caractère pris tel quel.</translation>
    </message>
    <message>
        <source>A change of many posts can be undone after it was made; name a site to take back what was last published there.</source>
        <translation>Un changement de plusieurs articles peut être annulé après coup ; nommez un site pour reprendre ce qui y a été publié en dernier.</translation>
    </message>
    <message>
        <source>A change of many posts cannot be looked at before it is taken back.</source>
        <translation>Un changement de plusieurs articles ne peut pas être examiné avant d’être repris.</translation>
    </message>
    <message>
        <source>A commit needs a message.</source>
        <translation>Un commit a besoin d’un message.</translation>
    </message>
    <message>
        <source>A copy of the text is in “%1”.</source>
        <translation>Une copie du texte est dans « %1 ».</translation>
    </message>
    <message>
        <source>A filter needs a name to be found again.</source>
        <translation>Un filtre a besoin d’un nom pour être retrouvé.</translation>
    </message>
    <message>
        <source>A git command is at work in “%1”.</source>
        <translation>Une commande git est à l’œuvre dans « %1 ».</translation>
    </message>
    <message>
        <source>A hook of the remote “%1” refused the push.</source>
        <translation>Un hook du dépôt distant « %1 » a refusé l’envoi.</translation>
    </message>
    <message>
        <source>A line of %1 characters is too long to be edited here; %2 are the most.</source>
        <translation>Une ligne de %1 caractères est trop longue pour être modifiée ici ; %2 est le plus.</translation>
    </message>
    <message>
        <source>A merge, rebase or the like is going on in this repository.</source>
        <translation>Une fusion, un rebasage ou autre est en cours dans ce dépôt.</translation>
    </message>
    <message>
        <source>A message cannot be blank.</source>
        <translation>Un message ne peut pas être vide.</translation>
    </message>
    <message>
        <source>A message knows no “%1”.</source>
        <translation>Un message ne connaît pas « %1 ».</translation>
    </message>
    <message>
        <source>A name for this filter</source>
        <translation>Un nom pour ce filtre</translation>
    </message>
    <message>
        <source>A new commit on “%1”, pushed to %2: %3.</source>
        <translation>Un nouveau commit sur « %1 », poussé vers %2 : %3.</translation>
    </message>
    <message>
        <source>A new commit on “%1”: %2.</source>
        <translation>Un nouveau commit sur « %1 » : %2.</translation>
    </message>
    <message>
        <source>A new post</source>
        <translation>Un nouvel article</translation>
    </message>
    <message>
        <source>A page at “%1” would lie outside the folder of the pages.</source>
        <translation>Une page à « %1 » serait hors du dossier des pages.</translation>
    </message>
    <message>
        <source>A part of the library cannot be read: %1.</source>
        <translation>Une partie de la bibliothèque ne peut pas être lue : %1.</translation>
    </message>
    <message>
        <source>A picture is inside the text. Move it to the media store?</source>
        <translation>Une image est dans le texte même. La déplacer dans la médiathèque ?</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>A post already has another file named “%1”.</source>
        <translation>Un article a déjà un autre fichier nommé « %1 ».</translation>
    </message>
    <message>
        <source>A post needs a title.</source>
        <translation>Un article a besoin d’un titre.</translation>
    </message>
    <message>
        <source>A row of “%1” names something in “%2” that is not there.</source>
        <translation>Une ligne de « %1 » nomme dans « %2 » quelque chose qui n’y est pas.</translation>
    </message>
    <message>
        <source>A site needs a name.</source>
        <translation>Un site a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A site needs a title.</source>
        <translation>Un site a besoin d’un titre.</translation>
    </message>
    <message>
        <source>A sparse checkout leaves it out of the folder.</source>
        <translation>Un checkout partiel (sparse) le laisse hors du dossier.</translation>
    </message>
    <message>
        <source>A template needs a name to be found again.</source>
        <translation>Un modèle a besoin d’un nom pour être retrouvé.</translation>
    </message>
    <message>
        <source>A text in the library “%1” is damaged.</source>
        <translation>Un texte de la bibliothèque « %1 » est endommagé.</translation>
    </message>
    <message>
        <source>A text of %1 characters is too long to be edited here; %2 are the most.</source>
        <translation>Un texte de %1 caractères est trop long pour être modifié ici ; %2 est le plus.</translation>
    </message>
    <message>
        <source>A text that takes back a change of the post %1 is damaged.</source>
        <translation>Un texte qui reprend un changement de l’article %1 est endommagé.</translation>
    </message>
    <message>
        <source>A text whose post could not be read is a draft now (%1): look whether it is whole.</source>
        <translation>Un texte dont l’article n’a pas pu être lu est maintenant un brouillon (%1) : regardez s’il est entier.</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De A à Z</translation>
    </message>
    <message>
        <source>A token may have expired: make a new one on the server's site, then try again and give it when you are asked.</source>
        <translation>Un jeton a peut-être expiré : faites-en un nouveau sur le site du serveur, puis réessayez et donnez-le quand on vous le demande.</translation>
    </message>
    <message>
        <source>A whole post, front matter and text. ${date}, ${date:yyyy}, ${time} and ${title} are filled in.</source>
        <translation>Un article entier, en-tête et texte. ${date}, ${date:yyyy}, ${time} et ${title} sont remplis.</translation>
    </message>
    <message>
        <source>A {{tag}} or {{#section}} that starts there is not closed.</source>
        <translation>Un {{tag}} ou une {{#section}} qui y commence n’est pas fermé.</translation>
    </message>
    <message>
        <source>API key of Anthropic</source>
        <translation>clé d’API d’Anthropic</translation>
    </message>
    <message>
        <source>API key of Brevo</source>
        <translation>clé d’API de Brevo</translation>
    </message>
    <message>
        <source>API key of Google</source>
        <translation>clé d’API de Google</translation>
    </message>
    <message>
        <source>API key of Mailchimp</source>
        <translation>clé d’API de Mailchimp</translation>
    </message>
    <message>
        <source>API key of Mailgun</source>
        <translation>clé d’API de Mailgun</translation>
    </message>
    <message>
        <source>API key of New Relic</source>
        <translation>clé d’API de New Relic</translation>
    </message>
    <message>
        <source>API key of OpenAI</source>
        <translation>clé d’API d’OpenAI</translation>
    </message>
    <message>
        <source>API key of Postman</source>
        <translation>clé d’API de Postman</translation>
    </message>
    <message>
        <source>API key of SendGrid</source>
        <translation>clé d’API de SendGrid</translation>
    </message>
    <message>
        <source>API key of Twilio</source>
        <translation>clé d’API de Twilio</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>À propos de Galley</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a closing line like the first one before the text of the post.</source>
        <translation>Ajoutez avant le texte de l’article une ligne de fin comme la première.</translation>
    </message>
    <message>
        <source>Add a column a&amp;fter</source>
        <translation>Ajouter une colonne a&amp;près</translation>
    </message>
    <message>
        <source>Add a column b&amp;efore</source>
        <translation>Ajouter une colonne a&amp;vant</translation>
    </message>
    <message>
        <source>Add a line such as: %1 = "…"</source>
        <translation>Ajoutez une ligne telle que : %1 = "…"</translation>
    </message>
    <message>
        <source>Add a row &amp;above</source>
        <translation>Ajouter une ligne au-&amp;dessus</translation>
    </message>
    <message>
        <source>Add a row &amp;below</source>
        <translation>Ajouter une ligne au-dess&amp;ous</translation>
    </message>
    <message>
        <source>Add front matter first.</source>
        <translation>Ajoutez d’abord un en-tête.</translation>
    </message>
    <message>
        <source>Add it with “git remote add %1 ADDRESS” in the site's folder, or choose another.</source>
        <translation>Ajoutez-le par « git remote add %1 ADDRESS » dans le dossier du site, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Add one with “git remote add origin ADDRESS” in the site's folder.</source>
        <translation>Ajoutez-en un par « git remote add origin ADDRESS » dans le dossier du site.</translation>
    </message>
    <message>
        <source>Add one with “git remote add origin ADDRESS” in the site's folder; your commits wait until then.</source>
        <translation>Ajoutez-en un par « git remote add origin ADDRESS » dans le dossier du site ; vos commits attendent jusque-là.</translation>
    </message>
    <message>
        <source>Added the category “%1”</source>
        <translation>Catégorie « %1 » ajoutée</translation>
    </message>
    <message>
        <source>Added the category “%1”, removed “%2”</source>
        <translation>Catégorie « %1 » ajoutée, « %2 » retirée</translation>
    </message>
    <message>
        <source>Added the tag “%1”</source>
        <translation>Étiquette « %1 » ajoutée</translation>
    </message>
    <message>
        <source>Added the tag “%1”, removed “%2”</source>
        <translation>Étiquette « %1 » ajoutée, « %2 » retirée</translation>
    </message>
    <message>
        <source>Address of an image</source>
        <translation>Adresse d’une image</translation>
    </message>
    <message>
        <source>Address, or words of a post's title</source>
        <translation>Adresse, ou mots du titre d’un article</translation>
    </message>
    <message>
        <source>Address: %1
File: %2</source>
        <translation>Adresse : %1
Fichier : %2</translation>
    </message>
    <message>
        <source>Adds a tag to posts.</source>
        <translation>Ajoute une étiquette à des articles.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Align the column le&amp;ft</source>
        <translation>Aligner la colonne à ga&amp;uche</translation>
    </message>
    <message>
        <source>Align the column ri&amp;ght</source>
        <translation>Aligner la colonne à dro&amp;ite</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>All posts are as they were; begin again when you like.</source>
        <translation>Tous les articles sont comme avant ; recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>Also while Galley is closed (systemd looks every minute)</source>
        <translation>Aussi quand Galley est fermé (systemd regarde chaque minute)</translation>
    </message>
    <message>
        <source>Among your own commits that the remote does not have is a merge.</source>
        <translation>Parmi vos commits que le dépôt distant n’a pas, il y a une fusion.</translation>
    </message>
    <message>
        <source>An address of a post is galley://post/ and its id, as “galley list” shows it.</source>
        <translation>L’adresse d’un article est galley://post/ et son identifiant, tel que « galley list » le montre.</translation>
    </message>
    <message>
        <source>An address, or words of a post's title</source>
        <translation>Une adresse, ou des mots du titre d’un article</translation>
    </message>
    <message>
        <source>An image that no post uses is damaged.</source>
        <translation>Une image qu’aucun article n’utilise est endommagée.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <source>Another Galley (process %1) has the library “%2” open.</source>
        <translation>Un autre Galley (processus %1) a la bibliothèque « %2 » ouverte.</translation>
    </message>
    <message>
        <source>Another item of the export has the same number.</source>
        <translation>Un autre élément de l’export a le même numéro.</translation>
    </message>
    <message>
        <source>Another language is spoken from Galley's next start.</source>
        <translation>Une autre langue vaut à partir du prochain démarrage de Galley.</translation>
    </message>
    <message>
        <source>Another post has the slug “%1”.</source>
        <translation>Un autre article a le slug « %1 ».</translation>
    </message>
    <message>
        <source>Another post of this site already has the slug “%1”.</source>
        <translation>Un autre article de ce site a déjà le slug « %1 ».</translation>
    </message>
    <message>
        <source>Another program changed “%1” while you were typing. The post holds both changes now.</source>
        <translation>Un autre programme a changé « %1 » pendant que vous tapiez. L’article contient maintenant les deux changements.</translation>
    </message>
    <message>
        <source>Another program changed “%1” while you were typing. Your text stays; the other one is kept as a version.</source>
        <translation>Un autre programme a changé « %1 » pendant que vous tapiez. Votre texte reste ; l’autre est gardé comme version.</translation>
    </message>
    <message>
        <source>Another program is changing this repository right now.</source>
        <translation>Un autre programme change ce dépôt en ce moment.</translation>
    </message>
    <message>
        <source>Another program is using the library “%1”.</source>
        <translation>Un autre programme utilise la bibliothèque « %1 ».</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>Une autre étiquette</translation>
    </message>
    <message>
        <source>Another tag, then Return</source>
        <translation>Une autre étiquette, puis Entrée</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>As %1 checks it</source>
        <translation>Comme %1 le vérifie</translation>
    </message>
    <message>
        <source>As far as can be told nothing is lost.</source>
        <translation>Autant qu’on puisse le dire, rien n’est perdu.</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Demander encore</translation>
    </message>
    <message>
        <source>Ask for it where the requests are, or say “galley site set %1 --branches direct” first.</source>
        <translation>Demandez-le là où sont les demandes, ou dites d’abord « galley site set %1 --branches direct ».</translation>
    </message>
    <message>
        <source>Ask its operator whether the key was changed; only then remove the old one with “ssh-keygen -R HOST”.</source>
        <translation>Demandez à son exploitant si la clé a été changée ; alors seulement supprimez l’ancienne par « ssh-keygen -R HOST ».</translation>
    </message>
    <message>
        <source>Ask its owner for the right to push, check which account is used, and that the token may write.</source>
        <translation>Demandez à son propriétaire le droit de pousser, vérifiez quel compte est utilisé, et que le jeton permet d’écrire.</translation>
    </message>
    <message>
        <source>Ask who did it; then decide with git in the site's folder which commits are to stay. Nothing was changed here.</source>
        <translation>Demandez qui l’a fait ; décidez ensuite avec git dans le dossier du site quels commits doivent rester. Rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>Asking the remote what it holds</source>
        <translation>Le dépôt distant est interrogé sur ce qu’il a</translation>
    </message>
    <message>
        <source>At &amp;all places with these letters</source>
        <translation>À &amp;tous les endroits avec ces lettres</translation>
    </message>
    <message>
        <source>At most %1 px</source>
        <translation>Au plus %1 px</translation>
    </message>
    <message>
        <source>At no time</source>
        <translation>À aucun moment</translation>
    </message>
    <message>
        <source>At the &amp;next place with these letters</source>
        <translation>Au &amp;prochain endroit avec ces lettres</translation>
    </message>
    <message>
        <source>Author of commits</source>
        <translation>Auteur des commits</translation>
    </message>
    <message>
        <source>B&amp;ring back this version</source>
        <translation>&amp;Rétablir cette version</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>Sauvegarde de la bibliothèque…</translation>
    </message>
    <message>
        <source>Backspace takes the keys away.</source>
        <translation>Retour arrière enlève les touches.</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Sauvegardes (*.sqlite)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Below the front matter nothing changes.</source>
        <translation>Sous l’en-tête rien ne change.</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Les meilleurs d’abord</translation>
    </message>
    <message>
        <source>Bring both together with “git pull --rebase” in the site's folder, then push again.</source>
        <translation>Réunissez-les par « git pull --rebase » dans le dossier du site, puis poussez de nouveau.</translation>
    </message>
    <message>
        <source>Bring both together with “git pull --rebase” in the site's folder, then push again; nothing was changed.</source>
        <translation>Réunissez-les par « git pull --rebase » dans le dossier du site, puis poussez de nouveau ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Bring both together with “git pull” in the site's folder, then push again.</source>
        <translation>Réunissez-les par « git pull » dans le dossier du site, puis poussez de nouveau.</translation>
    </message>
    <message>
        <source>Bring it back, or connect the disk that it is on. The posts are safe.</source>
        <translation>Remettez-le, ou branchez le disque où il se trouve. Les articles sont en sûreté.</translation>
    </message>
    <message>
        <source>Bring it in once more, when it is at rest.</source>
        <translation>Importez-le encore une fois, quand il est au repos.</translation>
    </message>
    <message>
        <source>Bringing in the posts</source>
        <translation>Import des articles</translation>
    </message>
    <message>
        <source>Bringing in the posts was stopped.</source>
        <translation>L’import des articles a été arrêté.</translation>
    </message>
    <message>
        <source>Bringing the files along</source>
        <translation>Les fichiers suivent</translation>
    </message>
    <message>
        <source>Brings a folder of Markdown files (Obsidian, Bear, iA Writer) into a site.</source>
        <translation>Importe un dossier de fichiers Markdown (Obsidian, Bear, iA Writer) dans un site.</translation>
    </message>
    <message>
        <source>Brings back the text of a version or commit; the present text is kept as a version.</source>
        <translation>Rétablit le texte d’une version ou d’un commit ; le texte actuel est gardé comme version.</translation>
    </message>
    <message>
        <source>Brings pages of HTML into a site.</source>
        <translation>Importe des pages HTML dans un site.</translation>
    </message>
    <message>
        <source>Brings posts into a site from whatever export the file or folder holds.</source>
        <translation>Importe dans un site les articles de n’importe quel export que contient le fichier ou le dossier.</translation>
    </message>
    <message>
        <source>Brings the posts of a Blogger backup (Atom) into a site.</source>
        <translation>Importe les articles d’une sauvegarde de Blogger (Atom) dans un site.</translation>
    </message>
    <message>
        <source>Brings the posts of a Ghost export (JSON) into a site.</source>
        <translation>Importe les articles d’un export de Ghost (JSON) dans un site.</translation>
    </message>
    <message>
        <source>Brings the posts of a Medium archive into a site.</source>
        <translation>Importe dans un site les articles d’une archive Medium.</translation>
    </message>
    <message>
        <source>Brings the posts of a Movable Type or TypePad export (text) into a site.</source>
        <translation>Importe dans un site les articles d’un export (texte) de Movable Type ou TypePad.</translation>
    </message>
    <message>
        <source>Brings the posts of a Substack archive into a site.</source>
        <translation>Importe dans un site les articles d’une archive Substack.</translation>
    </message>
    <message>
        <source>Brings the posts of a WordPress export into a site.</source>
        <translation>Importe les articles d’un export de WordPress dans un site.</translation>
    </message>
    <message>
        <source>Brings the posts of an Atom feed into a site.</source>
        <translation>Importe dans un site les articles d’un flux Atom.</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Brought in “%1”</source>
        <translation>« %1 » importé</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>Par adresse</translation>
    </message>
    <message>
        <source>By the clocks of %1. %2</source>
        <translation>À l’heure de %1. %2</translation>
    </message>
    <message>
        <source>Cameras write down where a picture was taken; it is taken out unless you keep it.</source>
        <translation>Les appareils notent où une image a été prise ; c’est retiré, sauf si vous le gardez.</translation>
    </message>
    <message>
        <source>Can “%1” be published?</source>
        <translation>« %1 » peut-il être publié ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cannot add the remote “%1”.</source>
        <translation>Impossible d’ajouter le dépôt distant « %1 ».</translation>
    </message>
    <message>
        <source>Cannot apply git's line end rules to “%1”.</source>
        <translation>Impossible d’appliquer à « %1 » les règles de fins de ligne de git.</translation>
    </message>
    <message>
        <source>Cannot find the commit %1 in this repository.</source>
        <translation>Impossible de trouver le commit %1 dans ce dépôt.</translation>
    </message>
    <message>
        <source>Cannot find the program “%1”, which belongs to the preview.</source>
        <translation>Impossible de trouver le programme « %1 », qui appartient à l’aperçu.</translation>
    </message>
    <message>
        <source>Cannot list the files of “%1” in the repository.</source>
        <translation>Impossible d’énumérer les fichiers de « %1 » dans le dépôt.</translation>
    </message>
    <message>
        <source>Cannot make a git repository in “%1”.</source>
        <translation>Impossible de créer un dépôt git dans « %1 ».</translation>
    </message>
    <message>
        <source>Cannot note what “%1” holds.</source>
        <translation>Impossible de noter ce que contient « %1 ».</translation>
    </message>
    <message>
        <source>Cannot open the repository in “%1”.</source>
        <translation>Impossible d’ouvrir le dépôt dans « %1 ».</translation>
    </message>
    <message>
        <source>Cannot open the site's folder “%1”.</source>
        <translation>Impossible d’ouvrir le dossier « %1 » du site.</translation>
    </message>
    <message>
        <source>Cannot prepare the files for this repository's hooks.</source>
        <translation>Impossible de préparer les fichiers pour les hooks de ce dépôt.</translation>
    </message>
    <message>
        <source>Cannot put the file “%1” in place.</source>
        <translation>Impossible de mettre en place le fichier « %1 ».</translation>
    </message>
    <message>
        <source>Cannot read a commit that is to be put on top of the remote's.</source>
        <translation>Impossible de lire un commit à mettre par-dessus ceux du dépôt distant.</translation>
    </message>
    <message>
        <source>Cannot read git's index of this site, which is kept in several parts.</source>
        <translation>Impossible de lire l’index git de ce site, qui est en plusieurs parties.</translation>
    </message>
    <message>
        <source>Cannot read git's index of this site.</source>
        <translation>Impossible de lire l’index git de ce site.</translation>
    </message>
    <message>
        <source>Cannot read the date “%1” for the commit.</source>
        <translation>Impossible de lire la date « %1 » du commit.</translation>
    </message>
    <message>
        <source>Cannot read the git attributes of “%1”.</source>
        <translation>Impossible de lire les attributs git de « %1 ».</translation>
    </message>
    <message>
        <source>Cannot read the history of “%1” in the repository.</source>
        <translation>Impossible de lire l’historique de « %1 » dans le dépôt.</translation>
    </message>
    <message>
        <source>Cannot read the newest commit of “%1”.</source>
        <translation>Impossible de lire le dernier commit de « %1 ».</translation>
    </message>
    <message>
        <source>Cannot read what the commit %1 did.</source>
        <translation>Impossible de lire ce qu’a fait le commit %1.</translation>
    </message>
    <message>
        <source>Cannot read which branch is checked out in “%1”.</source>
        <translation>Impossible de lire quelle branche est extraite dans « %1 ».</translation>
    </message>
    <message>
        <source>Cannot read “%1” from the repository.</source>
        <translation>Impossible de lire « %1 » dans le dépôt.</translation>
    </message>
    <message>
        <source>Cannot set “%1” aside as “%2”.</source>
        <translation>Impossible de mettre « %1 » de côté comme « %2 ».</translation>
    </message>
    <message>
        <source>Cannot start the program “git”.</source>
        <translation>Impossible de lancer le programme « git ».</translation>
    </message>
    <message>
        <source>Cannot tell what your commits and the remote's have in common.</source>
        <translation>Impossible de dire ce que vos commits et ceux du dépôt distant ont en commun.</translation>
    </message>
    <message>
        <source>Cannot tell which commits of “%1” the remote has.</source>
        <translation>Impossible de dire quels commits de « %1 » le dépôt distant a.</translation>
    </message>
    <message>
        <source>Cannot use the file “%1” of the site.</source>
        <translation>Impossible d’utiliser le fichier « %1 » du site.</translation>
    </message>
    <message>
        <source>Cannot work out what the commit would hold.</source>
        <translation>Impossible de déterminer ce que contiendrait le commit.</translation>
    </message>
    <message>
        <source>Cannot write a commit as “%1”.</source>
        <translation>Impossible d’écrire un commit comme « %1 ».</translation>
    </message>
    <message>
        <source>Cannot write a commit on top of the remote's into the repository.</source>
        <translation>Impossible d’écrire dans le dépôt un commit par-dessus ceux du dépôt distant.</translation>
    </message>
    <message>
        <source>Cannot write a temporary file.</source>
        <translation>Impossible d’écrire un fichier temporaire.</translation>
    </message>
    <message>
        <source>Cannot write git's log of the branch.</source>
        <translation>Impossible d’écrire le journal git de la branche.</translation>
    </message>
    <message>
        <source>Cannot write into the repository of this site.</source>
        <translation>Impossible d’écrire dans le dépôt de ce site.</translation>
    </message>
    <message>
        <source>Cannot write the commit into the repository.</source>
        <translation>Impossible d’écrire le commit dans le dépôt.</translation>
    </message>
    <message>
        <source>Cannot write the file “%1” of the site.</source>
        <translation>Impossible d’écrire le fichier « %1 » du site.</translation>
    </message>
    <message>
        <source>Cannot write the list of files into the repository.</source>
        <translation>Impossible d’écrire la liste des fichiers dans le dépôt.</translation>
    </message>
    <message>
        <source>Cannot write the message for this repository's hooks.</source>
        <translation>Impossible d’écrire le message pour les hooks de ce dépôt.</translation>
    </message>
    <message>
        <source>Cannot write your name in the repository's configuration.</source>
        <translation>Impossible d’écrire votre nom dans la configuration du dépôt.</translation>
    </message>
    <message>
        <source>Cannot write “%1” into the repository.</source>
        <translation>Impossible d’écrire « %1 » dans le dépôt.</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Casse</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Change a &amp;field of all posts…</source>
        <translation>Changer un &amp;champ de tous les articles…</translation>
    </message>
    <message>
        <source>Change a post first, or push the commits that are there.</source>
        <translation>Changez d’abord un article, ou poussez les commits qui sont là.</translation>
    </message>
    <message>
        <source>Change and publish…</source>
        <translation>Changer et publier…</translation>
    </message>
    <message>
        <source>Change it in the front matter, or in the site's configuration.</source>
        <translation>Changez-la dans l’en-tête, ou dans la configuration du site.</translation>
    </message>
    <message>
        <source>Change it in the posts one by one.</source>
        <translation>Changez-le dans les articles un par un.</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Changer les étiquettes</translation>
    </message>
    <message>
        <source>Change that by hand, then move the post again.</source>
        <translation>Changez cela à la main, puis déplacez de nouveau l’article.</translation>
    </message>
    <message>
        <source>Change the line to: %1 = …, with %2.</source>
        <translation>Changez la ligne en : %1 = …, avec %2.</translation>
    </message>
    <message>
        <source>Change the list of submodules with git itself.</source>
        <translation>Changez la liste des sous-modules avec git lui-même.</translation>
    </message>
    <message>
        <source>Change the post, then publish it again.</source>
        <translation>Changez l’article, puis publiez-le de nouveau.</translation>
    </message>
    <message>
        <source>Change the posts</source>
        <translation>Changer les articles</translation>
    </message>
    <message>
        <source>Change the s&amp;nippets…</source>
        <translation>&amp;Changer les fragments…</translation>
    </message>
    <message>
        <source>Change the slug of one of them, then publish again.</source>
        <translation>Changez le slug de l’un d’eux, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Change the slug of “%1”, then publish again.</source>
        <translation>Changez le slug de « %1 », puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Change the slug to letters, digits and hyphens.</source>
        <translation>Changez le slug en lettres, chiffres et traits d’union.</translation>
    </message>
    <message>
        <source>Change the style of &amp;links…</source>
        <translation>Changer le style des &amp;liens…</translation>
    </message>
    <message>
        <source>Change the templates…</source>
        <translation>Changer les modèles…</translation>
    </message>
    <message>
        <source>Change the theme there, or give that folder another name first.</source>
        <translation>Modifiez le thème là, ou donnez d’abord un autre nom à ce dossier.</translation>
    </message>
    <message>
        <source>Change this post by hand; quotes may be needed around the new value.</source>
        <translation>Changez cet article à la main ; la nouvelle valeur a peut-être besoin de guillemets.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed with other posts</source>
        <translation>Changé avec d’autres articles</translation>
    </message>
    <message>
        <source>Changes metadata in all posts of a site, as one step that can be taken back.</source>
        <translation>Change des métadonnées dans tous les articles d’un site, en une étape qui peut être reprise.</translation>
    </message>
    <message>
        <source>Changes metadata: title, slug, date, tags, description, draft, any key; KEY= takes it away.</source>
        <translation>Change des métadonnées : title, slug, date, tags, description, draft, toute clé ; KEY= l’ôte.</translation>
    </message>
    <message>
        <source>Changing the posts…</source>
        <translation>Changement des articles…</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>Caractères sans espaces</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection…</source>
        <translation>&amp;Vérifier la connexion…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Vérifier &amp;encore</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier encore</translation>
    </message>
    <message>
        <source>Check for a missing comma, quote or bracket, or one too many.</source>
        <translation>Cherchez une virgule, un guillemet ou un crochet qui manque, ou en trop.</translation>
    </message>
    <message>
        <source>Check its folder and the room on the disk.</source>
        <translation>Vérifiez son dossier et la place sur le disque.</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>Vérifiez son nom et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Check its name and that you may write there.</source>
        <translation>Vérifiez son nom et que vous pouvez écrire là.</translation>
    </message>
    <message>
        <source>Check one to rename it, or several to make them one.</source>
        <translation>Cochez-en une pour la renommer, ou plusieurs pour n’en faire qu’une.</translation>
    </message>
    <message>
        <source>Check out the branch that is meant with “git switch”, then publish again.</source>
        <translation>Passez à la branche voulue par « git switch », puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read and write, then try again.</source>
        <translation>Vérifiez que c’est un fichier que vous pouvez lire et écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>Vérifiez que c’est là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Check that it is yours and smaller than 4 MB.</source>
        <translation>Vérifiez qu’il est à vous et pèse moins de 4 Mo.</translation>
    </message>
    <message>
        <source>Check that it is yours and that the disk is not full.</source>
        <translation>Vérifiez qu’il est à vous et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>Check that its folder can be written and has room, or name another place.</source>
        <translation>Vérifiez que son dossier est accessible en écriture et a de la place, ou nommez un autre endroit.</translation>
    </message>
    <message>
        <source>Check that its folder can be written and has room.</source>
        <translation>Vérifiez que son dossier est accessible en écriture et a de la place.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may read it, then try again.</source>
        <translation>Vérifiez que le dossier est là et que vous pouvez le lire, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that the folder of the library can be written.</source>
        <translation>Vérifiez que le dossier de la bibliothèque est accessible en écriture.</translation>
    </message>
    <message>
        <source>Check that the site's folder is there and that git runs.</source>
        <translation>Vérifiez que le dossier du site est là et que git marche.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write to the folder.</source>
        <translation>Vérifiez qu’il y a de la place sur le disque et que vous pouvez écrire dans le dossier.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Vérifiez que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Check that you may write in its folder.</source>
        <translation>Vérifiez que vous pouvez écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Check that you may write in the library's folder.</source>
        <translation>Vérifiez que vous pouvez écrire dans le dossier de la bibliothèque.</translation>
    </message>
    <message>
        <source>Check that you may write in the site's folder, then try again.</source>
        <translation>Vérifiez que vous pouvez écrire dans le dossier du site, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that you may write there and that there is space, then try again.</source>
        <translation>Vérifiez que vous pouvez écrire là et qu’il y a de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that you may write there and that there is space; the text is safe in the library.</source>
        <translation>Vérifiez que vous pouvez écrire là et qu’il y a de la place ; le texte est en sûreté dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Vérifiez que vous pouvez écrire là.</translation>
    </message>
    <message>
        <source>Check that you may write to this file and its folder, or choose another library folder.</source>
        <translation>Vérifiez que vous pouvez écrire dans ce fichier et son dossier, ou choisissez un autre dossier de bibliothèque.</translation>
    </message>
    <message>
        <source>Check that you may write to this folder, or choose another one with --library.</source>
        <translation>Vérifiez que vous pouvez écrire dans ce dossier, ou choisissez-en un autre par --library.</translation>
    </message>
    <message>
        <source>Check that you may write to this folder, or choose another one.</source>
        <translation>Vérifiez que vous pouvez écrire dans ce dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Check that you may write to “%1”.</source>
        <translation>Vérifiez que vous pouvez écrire dans « %1 ».</translation>
    </message>
    <message>
        <source>Check the connection and the remote's address (git remote -v), then try again.</source>
        <translation>Vérifiez la connexion et l’adresse du dépôt distant (git remote -v), puis réessayez.</translation>
    </message>
    <message>
        <source>Check the connection, then try again: nothing was lost.</source>
        <translation>Vérifiez la connexion, puis réessayez : rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Check the connection, then try again: the commit is kept here.</source>
        <translation>Vérifiez la connexion, puis réessayez : le commit est gardé ici.</translation>
    </message>
    <message>
        <source>Check the disk that holds it, then start Galley again.</source>
        <translation>Vérifiez le disque qui la contient, puis relancez Galley.</translation>
    </message>
    <message>
        <source>Check the disk, and look at “git status” in the site's folder.</source>
        <translation>Vérifiez le disque, et regardez « git status » dans le dossier du site.</translation>
    </message>
    <message>
        <source>Check the free space and that no other git program is at work, then try again.</source>
        <translation>Vérifiez la place libre et qu’aucun autre programme git n’est à l’œuvre, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write there, then try again.</source>
        <translation>Vérifiez la place libre et que vous pouvez écrire là, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write there.</source>
        <translation>Vérifiez la place libre et que vous pouvez écrire là.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write to the repository, then publish again.</source>
        <translation>Vérifiez la place libre et que vous pouvez écrire dans le dépôt, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write to the repository, then push again.</source>
        <translation>Vérifiez la place libre et que vous pouvez écrire dans le dépôt, puis poussez de nouveau.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write to “%1”, then publish again.</source>
        <translation>Vérifiez la place libre et que vous pouvez écrire dans « %1 », puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write to “%1”, then try again.</source>
        <translation>Vérifiez la place libre et que vous pouvez écrire dans « %1 », puis réessayez.</translation>
    </message>
    <message>
        <source>Check the free space and the disk, then publish again.</source>
        <translation>Vérifiez la place libre et le disque, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Check the free space and the disk, then push again.</source>
        <translation>Vérifiez la place libre et le disque, puis poussez de nouveau.</translation>
    </message>
    <message>
        <source>Check the free space and the paths of the posts, then publish again.</source>
        <translation>Vérifiez la place libre et les chemins des articles, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Check the free space, then publish again.</source>
        <translation>Vérifiez la place libre, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Check the proxy in git's configuration (git config --get-all http.proxy) and in the environment (https_proxy), then try again.</source>
        <translation>Vérifiez le proxy dans la configuration de git (git config --get-all http.proxy) et dans l’environnement (https_proxy), puis réessayez.</translation>
    </message>
    <message>
        <source>Check the remote's address (git remote -v), or make the repository there, then try again.</source>
        <translation>Vérifiez l’adresse du dépôt distant (git remote -v), ou créez-y le dépôt, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the remote's address and this computer's clock; for a server of your own, set http.sslCAInfo in git's configuration.</source>
        <translation>Vérifiez l’adresse du dépôt distant et l’horloge de cet ordinateur ; pour un serveur à vous, réglez http.sslCAInfo dans la configuration de git.</translation>
    </message>
    <message>
        <source>Check the site's .gitattributes files, then try again.</source>
        <translation>Vérifiez les fichiers .gitattributes du site, puis réessayez.</translation>
    </message>
    <message>
        <source>Check user.signingKey and that the key can be used (git commit -S), or switch commit.gpgSign off.</source>
        <translation>Vérifiez user.signingKey et que la clé est utilisable (git commit -S), ou désactivez commit.gpgSign.</translation>
    </message>
    <message>
        <source>Check user.signingKey and that the key can be used (git commit -S), then push again.</source>
        <translation>Vérifiez user.signingKey et que la clé est utilisable (git commit -S), puis poussez de nouveau.</translation>
    </message>
    <message>
        <source>Check “core.autocrlf”, “core.eol” and the site's .gitattributes files, then try again.</source>
        <translation>Vérifiez « core.autocrlf », « core.eol » et les fichiers .gitattributes du site, puis réessayez.</translation>
    </message>
    <message>
        <source>Checked %1 posts, %2 versions and bases, %3 images.</source>
        <translation>Vérifiés : articles %1, versions et bases %2, images %3.</translation>
    </message>
    <message>
        <source>Checking links, images and addresses…</source>
        <translation>Vérification des liens, images et adresses…</translation>
    </message>
    <message>
        <source>Checking the connections</source>
        <translation>Vérification des liaisons</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation>Vérification des images</translation>
    </message>
    <message>
        <source>Checking the search index</source>
        <translation>Vérification de l’index de recherche</translation>
    </message>
    <message>
        <source>Checking the site was stopped.</source>
        <translation>La vérification du site a été arrêtée.</translation>
    </message>
    <message>
        <source>Checking the texts</source>
        <translation>Vérification des textes</translation>
    </message>
    <message>
        <source>Checking the versions</source>
        <translation>Vérification des versions</translation>
    </message>
    <message>
        <source>Checking what lists show</source>
        <translation>Vérification de ce que montrent les listes</translation>
    </message>
    <message>
        <source>Choose a day of the calendar.</source>
        <translation>Choisissez un jour du calendrier.</translation>
    </message>
    <message>
        <source>Choose a name of whole characters.</source>
        <translation>Choisissez un nom fait de caractères entiers.</translation>
    </message>
    <message>
        <source>Choose a new folder, or open the site that is there.</source>
        <translation>Choisissez un nouveau dossier, ou ouvrez le site qui est là.</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>Choisissez un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose a shorter name: file systems take 255 bytes at most.</source>
        <translation>Choisissez un nom plus court : les systèmes de fichiers prennent 255 octets au plus.</translation>
    </message>
    <message>
        <source>Choose a shorter path.</source>
        <translation>Choisissez un chemin plus court.</translation>
    </message>
    <message>
        <source>Choose a time that lies ahead, or publish the post now.</source>
        <translation>Choisissez un moment à venir, ou publiez l’article maintenant.</translation>
    </message>
    <message>
        <source>Choose an image: %1</source>
        <translation>Choisir une image : %1</translation>
    </message>
    <message>
        <source>Choose another backup; the daily ones are in the folder “backups” of the library.</source>
        <translation>Choisissez une autre sauvegarde ; les quotidiennes sont dans le dossier « backups » de la bibliothèque.</translation>
    </message>
    <message>
        <source>Choose another name for the backup, best on another disk.</source>
        <translation>Choisissez un autre nom pour la sauvegarde, de préférence sur un autre disque.</translation>
    </message>
    <message>
        <source>Choose another name for the new one.</source>
        <translation>Choisissez un autre nom pour le nouveau.</translation>
    </message>
    <message>
        <source>Choose another name, such as “post/my-post”.</source>
        <translation>Choisissez un autre nom, tel que « post/mon-article ».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another name: git knows only a file by this one.</source>
        <translation>Choisissez un autre nom : git ne connaît sous celui-ci qu’un fichier.</translation>
    </message>
    <message>
        <source>Choose another name: this one would reach into git's own folder.</source>
        <translation>Choisissez un autre nom : celui-ci entrerait dans le dossier de git.</translation>
    </message>
    <message>
        <source>Choose another place for the post, or publish the file that is meant.</source>
        <translation>Choisissez une autre place pour l’article, ou publiez le fichier voulu.</translation>
    </message>
    <message>
        <source>Choose another place for the post.</source>
        <translation>Choisissez une autre place pour l’article.</translation>
    </message>
    <message>
        <source>Choose another place; the text is still in this window.</source>
        <translation>Choisissez un autre endroit ; le texte est encore dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Choose another port, or none, so that a free one is taken.</source>
        <translation>Choisissez un autre port, ou aucun, pour en prendre un libre.</translation>
    </message>
    <message>
        <source>Choose another site.</source>
        <translation>Choisissez un autre site.</translation>
    </message>
    <message>
        <source>Choose another slug.</source>
        <translation>Choisissez un autre slug.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>Choose one of these with --format: %1.</source>
        <translation>Choisissez l’un de ceux-ci avec --format : %1.</translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation>Choisissez-en un de la liste.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez l’un de : %1.</translation>
    </message>
    <message>
        <source>Choose that site in the list of sites.</source>
        <translation>Choisissez ce site dans la liste des sites.</translation>
    </message>
    <message>
        <source>Choose the folder of a site that is kept in git, or make a new site.</source>
        <translation>Choisissez le dossier d’un site tenu dans git, ou créez un nouveau site.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the site.</source>
        <translation>Choisissez le dossier qui contient le site.</translation>
    </message>
    <message>
        <source>Choose “direct”, or “per-post”: each post to a branch of its own.</source>
        <translation>Choisissez « direct », ou « per-post » : chaque article sur une branche à lui.</translation>
    </message>
    <message>
        <source>Choose “on” or “off”.</source>
        <translation>Choisissez « on » ou « off ».</translation>
    </message>
    <message>
        <source>Choose “stay”, or “follow”: as title and date say.</source>
        <translation>Choisissez « stay », ou « follow » : comme disent titre et date.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clone it into a folder of its own, and open that.</source>
        <translation>Clonez-le dans un dossier à lui, et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Close it with the same signs it opens with, and leave the text below it.</source>
        <translation>Fermez-le par les mêmes signes qui l’ouvrent, et laissez le texte dessous.</translation>
    </message>
    <message>
        <source>Close its brace } before the text of the post.</source>
        <translation>Fermez son accolade } avant le texte de l’article.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, then try again.</source>
        <translation>Fermez d’autres programmes pour libérer de la mémoire, puis réessayez.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Fermez l’autre programme, puis réessayez.</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>Bloc de code</translation>
    </message>
    <message>
        <source>Colours of the text when it is &amp;dark</source>
        <translation>Couleurs du texte quand il est &amp;sombre</translation>
    </message>
    <message>
        <source>Colours of the text when it is &amp;light</source>
        <translation>Couleurs du texte quand il est &amp;clair</translation>
    </message>
    <message>
        <source>Commands beside this window will not work.</source>
        <translation>Les commandes à côté de cette fenêtre ne marcheront pas.</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>Commit it with git, or unstage it with “git restore --staged”; then publish again.</source>
        <translation>Validez-le avec git, ou désindexez-le par « git restore --staged » ; puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Commit or take back what the details name (git status), then push again; nothing was changed.</source>
        <translation>Validez ou reprenez ce que nomment les détails (git status), puis poussez de nouveau ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Commit that change or take it back, then publish again; nothing was written.</source>
        <translation>Validez ce changement ou reprenez-le, puis publiez de nouveau ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Commit the site's settings, then publish again.</source>
        <translation>Validez les réglages du site, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Commit your change or take it back, then push again; nothing was changed here.</source>
        <translation>Validez votre changement ou reprenez-le, puis poussez de nouveau ; rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>Commits posts to their site and pushes.</source>
        <translation>Valide des articles dans leur site et pousse.</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Committed as %1 on %2; not pushed.</source>
        <translation>Validé comme %1 sur %2 ; non poussé.</translation>
    </message>
    <message>
        <source>Committed as %1, but not pushed. %2</source>
        <translation>Validé comme %1, mais non poussé. %2</translation>
    </message>
    <message>
        <source>Committed as %1, but not pushed: readers see no change yet. %2 %3</source>
        <translation>Validé comme %1, mais non poussé : les lecteurs ne voient encore aucun changement. %2 %3</translation>
    </message>
    <message>
        <source>Committed as %1. Add a remote to publish it.</source>
        <translation>Validé comme %1. Ajoutez un dépôt distant pour le publier.</translation>
    </message>
    <message>
        <source>Committed as %1. There is no remote to send it to.</source>
        <translation>Validé comme %1. Il n’y a pas de dépôt distant où l’envoyer.</translation>
    </message>
    <message>
        <source>Committed, but not pushed</source>
        <translation>Validé, mais non poussé</translation>
    </message>
    <message>
        <source>Committed, but not pushed: %1</source>
        <translation>Validé, mais non poussé : %1</translation>
    </message>
    <message>
        <source>Committed, not pushed</source>
        <translation>Validé, non poussé</translation>
    </message>
    <message>
        <source>Compare both texts (Post &gt; Compare with the site's text, or “galley resolve”), then publish it again. Both are kept as versions.</source>
        <translation>Comparez les deux textes (Article &gt; Comparer au texte du site, ou « galley resolve »), puis publiez-le de nouveau. Les deux sont gardés comme versions.</translation>
    </message>
    <message>
        <source>Compare both texts…</source>
        <translation>Comparer les deux textes…</translation>
    </message>
    <message>
        <source>Compare the fingerprint of its key with the one that its operator publishes and accept it when you are asked, or connect once with “ssh HOST”; then try again.</source>
        <translation>Comparez l’empreinte de sa clé à celle que publie son exploitant et acceptez-la quand on vous le demande, ou connectez-vous une fois par « ssh HOST » ; puis réessayez.</translation>
    </message>
    <message>
        <source>Compare the two texts, then publish again.</source>
        <translation>Comparez les deux textes, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Compare them once more; nothing is lost.</source>
        <translation>Comparez-les encore une fois ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Comparing it with the newest backup</source>
        <translation>Comparaison avec la sauvegarde la plus récente</translation>
    </message>
    <message>
        <source>Comparing the posts</source>
        <translation>Comparaison des articles</translation>
    </message>
    <message>
        <source>Comparing with the repository</source>
        <translation>Comparaison avec le dépôt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Convert the file to UTF-8 (with iconv, or “Save with Encoding” in a text editor), then open it again.</source>
        <translation>Convertissez le fichier en UTF-8 (par iconv, ou « Enregistrer avec encodage » dans un éditeur), puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Converting a file</source>
        <translation>Conversion d’un fichier</translation>
    </message>
    <message>
        <source>Copied to “%1”</source>
        <translation>Copié vers « %1 »</translation>
    </message>
    <message>
        <source>Copies a theme into the site's folder, to be changed there.</source>
        <translation>Copie un thème dans le dossier du site, pour l’y modifier.</translation>
    </message>
    <message>
        <source>Copies posts to another site, rewritten for it.</source>
        <translation>Copie des articles vers un autre site, réécrits pour lui.</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copier &amp;en</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Copier en &amp;HTML</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as rich te&amp;xt</source>
        <translation>Copier en te&amp;xte enrichi</translation>
    </message>
    <message>
        <source>Copy it in parts, or save it as a file and import that.</source>
        <translation>Copiez-le par parties, ou enregistrez-le dans un fichier et importez celui-ci.</translation>
    </message>
    <message>
        <source>Copy its folder to a safe place first, then restore a backup.</source>
        <translation>Copiez d’abord son dossier en lieu sûr, puis restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Copy one that is there: galley theme copy broadsheet.</source>
        <translation>Copiez-en un qui existe : galley theme copy broadsheet.</translation>
    </message>
    <message>
        <source>Copy there</source>
        <translation>Y copier</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Copie de la bibliothèque</translation>
    </message>
    <message>
        <source>Counts the words, sentences and characters of a post, without markup.</source>
        <translation>Compte les mots, phrases et caractères d’un article, sans balisage.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>D&amp;escription</translation>
    </message>
    <message>
        <source>D&amp;raft: not to be published</source>
        <translation>&amp;Brouillon : à ne pas publier</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates that disagree with the file’s name</source>
        <translation>Dates en désaccord avec le nom du fichier</translation>
    </message>
    <message>
        <source>Dates that lie ahead</source>
        <translation>Dates à venir</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the colum&amp;n</source>
        <translation>Supprimer la &amp;colonne</translation>
    </message>
    <message>
        <source>Delete the ro&amp;w</source>
        <translation>Supprimer la &amp;ligne</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details to unfold</source>
        <translation>Détails à déplier</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Do it once more.</source>
        <translation>Refaites-le.</translation>
    </message>
    <message>
        <source>Do not align the column</source>
        <translation>Ne pas aligner la colonne</translation>
    </message>
    <message>
        <source>Do not connect. Ask its operator for the server's present key.</source>
        <translation>Ne vous connectez pas. Demandez à son exploitant la clé actuelle du serveur.</translation>
    </message>
    <message>
        <source>Documents of word processors are made by the program pandoc, which is not installed here.</source>
        <translation>Les documents de traitement de texte sont créés par le programme pandoc, qui n’est pas installé ici.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Drafts that are published all the same</source>
        <translation>Brouillons publiés malgré tout</translation>
    </message>
    <message>
        <source>Duplicate d&amp;ownwards</source>
        <translation>Dupliquer vers le ba&amp;s</translation>
    </message>
    <message>
        <source>Duplicate u&amp;pwards</source>
        <translation>Dupliquer vers le ha&amp;ut</translation>
    </message>
    <message>
        <source>Each commit carries your name and e-mail address, and git does not know them yet: fill them in.</source>
        <translation>Chaque commit porte votre nom et votre adresse électronique, et git ne les connaît pas encore : remplissez-les.</translation>
    </message>
    <message>
        <source>Each post has a %1 of its own.</source>
        <translation>Chaque article a son propre « %1 ».</translation>
    </message>
    <message>
        <source>Each post is kept for %1 days, counted on days on which you use Galley.</source>
        <translation>Chaque article est gardé %1 jours, comptés les jours où vous utilisez Galley.</translation>
    </message>
    <message>
        <source>Each post is published to a branch of its own.</source>
        <translation>Chaque article est publié sur une branche à lui.</translation>
    </message>
    <message>
        <source>Earlier commits that go along: %1</source>
        <translation>Commits antérieurs qui partent avec : %1</translation>
    </message>
    <message>
        <source>Earlier texts, newest first</source>
        <translation>Textes antérieurs, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Edit as &amp;text</source>
        <translation>Modifier en &amp;texte</translation>
    </message>
    <message>
        <source>Edit it as text.</source>
        <translation>Modifiez-le en texte.</translation>
    </message>
    <message>
        <source>Edit the front matter as text.</source>
        <translation>Modifiez l’en-tête en texte.</translation>
    </message>
    <message>
        <source>Em&amp;oji as names</source>
        <translation>&amp;Emoji en noms</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>Vidage de la corbeille</translation>
    </message>
    <message>
        <source>Emptying the trash was stopped.</source>
        <translation>Le vidage de la corbeille a été arrêté.</translation>
    </message>
    <message>
        <source>End the search (git bisect reset), then publish again.</source>
        <translation>Terminez la recherche (git bisect reset), puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Enter goes to the heading; Alt and the arrows move its section.</source>
        <translation>Entrée va au titre ; Alt et les flèches déplacent sa section.</translation>
    </message>
    <message>
        <source>Enter opens the post at that place.</source>
        <translation>Entrée ouvre l’article à cet endroit.</translation>
    </message>
    <message>
        <source>Every new post begins as this template; “” as none.</source>
        <translation>Chaque nouvel article commence comme ce modèle ; « » comme aucun.</translation>
    </message>
    <message>
        <source>Every new post of this site begins like this</source>
        <translation>Chaque nouvel article de ce site commence ainsi</translation>
    </message>
    <message>
        <source>Every place is shown here first; a click leaves it out. Undo takes it all back.</source>
        <translation>Chaque endroit est montré ici d’abord ; un clic le laisse de côté. Annuler reprend tout.</translation>
    </message>
    <message>
        <source>Export in several parts, and bring in one after the other.</source>
        <translation>Exportez en plusieurs parties, et apportez-les l’une après l’autre.</translation>
    </message>
    <message>
        <source>Export it anew from where it came, and put it in again.</source>
        <translation>Exportez-la de nouveau d’où elle vient, et remettez-la.</translation>
    </message>
    <message>
        <source>Export it anew under Settings &gt; Advanced &gt; Import/Export in Ghost.</source>
        <translation>Exportez-le de nouveau dans Ghost sous Settings &gt; Advanced &gt; Import/Export.</translation>
    </message>
    <message>
        <source>Export it anew with Tools &gt; Export in WordPress, and choose “All content”.</source>
        <translation>Exportez-le de nouveau dans WordPress par Outils &gt; Exporter, et choisissez « Tout le contenu ».</translation>
    </message>
    <message>
        <source>Export it as a page (html), which word processors open, too.</source>
        <translation>Exportez-le en page (html), que les traitements de texte ouvrent aussi.</translation>
    </message>
    <message>
        <source>Export the archive anew, or bring in what comes before that place (--keep-good).</source>
        <translation>Exportez l’archive à nouveau, ou importez ce qui précède cet endroit (--keep-good).</translation>
    </message>
    <message>
        <source>Export the blog anew, and bring in that file.</source>
        <translation>Exportez le blog de nouveau, et apportez ce fichier-là.</translation>
    </message>
    <message>
        <source>Export the blog anew, or bring in what comes before that place (--keep-good).</source>
        <translation>Exportez le blog de nouveau, ou importez ce qui vient avant cet endroit (--keep-good).</translation>
    </message>
    <message>
        <source>Export the library again, or take the folder from a copy; nothing of it was taken in.</source>
        <translation>Exportez de nouveau la bibliothèque, ou prenez le dossier d’une copie ; rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>F&amp;olding</source>
        <translation>P&amp;liage</translation>
    </message>
    <message>
        <source>FIND is a regular expression; WITH may hold $1, $2 …</source>
        <translation>FIND est une expression régulière ; WITH peut contenir $1, $2 …</translation>
    </message>
    <message>
        <source>Fetch it with “git fetch” and “git branch”, then try again.</source>
        <translation>Rapportez-la par « git fetch » et « git branch », puis réessayez.</translation>
    </message>
    <message>
        <source>Fetch them (git pull --rebase in the site's folder), then push again: nothing was overwritten.</source>
        <translation>Rapportez-les (git pull --rebase dans le dossier du site), puis poussez de nouveau : rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Fetching what others sent to “%1”</source>
        <translation>Récupération de ce que d’autres ont envoyé à « %1 »</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Field, such as author</source>
        <translation>Champ, tel que author</translation>
    </message>
    <message>
        <source>Files that were left out, and why</source>
        <translation>Fichiers laissés de côté, et pourquoi</translation>
    </message>
    <message>
        <source>Files that will change</source>
        <translation>Fichiers qui vont changer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by tag, category or year; saved filters</source>
        <translation>Filtrer par étiquette, catégorie ou année ; filtres enregistrés</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre : %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find a &amp;post</source>
        <translation>Trouver un &amp;article</translation>
    </message>
    <message>
        <source>Find by a regular expression</source>
        <translation>Rechercher par une expression régulière</translation>
    </message>
    <message>
        <source>Find in this post</source>
        <translation>Rechercher dans cet article</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>Ne trouver que des mots entiers</translation>
    </message>
    <message>
        <source>Find within the selected text only</source>
        <translation>Ne chercher que dans le texte sélectionné</translation>
    </message>
    <message>
        <source>Finds posts by words, "phrases", tag:x, state:x, after:2026, -word …</source>
        <translation>Trouve des articles par mots, "expressions", tag:x, state:x, after:2026, -mot …</translation>
    </message>
    <message>
        <source>Fingerprint of the server's key</source>
        <translation>Empreinte de la clé du serveur</translation>
    </message>
    <message>
        <source>Finish applying the patches (git am --continue) or give it up (git am --abort), then publish again.</source>
        <translation>Finissez d’appliquer les correctifs (git am --continue) ou abandonnez (git am --abort), puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Finish it or take it back, then push again.</source>
        <translation>Finissez-le ou reprenez-le, puis poussez de nouveau.</translation>
    </message>
    <message>
        <source>Finish the cherry-pick (git cherry-pick --continue) or give it up (git cherry-pick --abort), then publish again.</source>
        <translation>Finissez le picorage (git cherry-pick --continue) ou abandonnez-le (git cherry-pick --abort), puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Finish the merge (git merge --continue) or give it up (git merge --abort), then publish again.</source>
        <translation>Finissez la fusion (git merge --continue) ou abandonnez-la (git merge --abort), puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Finish the rebase (git rebase --continue) or give it up (git rebase --abort), then publish again.</source>
        <translation>Finissez le rebasage (git rebase --continue) ou abandonnez-le (git rebase --abort), puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Finish the revert (git revert --continue) or give it up (git revert --abort), then publish again.</source>
        <translation>Finissez l’annulation (git revert --continue) ou abandonnez-la (git revert --abort), puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Focus &amp;on</source>
        <translation>&amp;Attention sur</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>&amp;Tout plier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folders of posts</source>
        <translation>Dossiers des articles</translation>
    </message>
    <message>
        <source>For readers who cannot see it</source>
        <translation>Pour les lecteurs qui ne la voient pas</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>Found in the site, not taken over</source>
        <translation>Trouvé dans le site, non repris</translation>
    </message>
    <message>
        <source>Free space there, then push again: the commit is kept here.</source>
        <translation>Libérez-y de la place, puis poussez de nouveau : le commit est gardé ici.</translation>
    </message>
    <message>
        <source>From page to page</source>
        <translation>De page en page</translation>
    </message>
    <message>
        <source>From this computer…</source>
        <translation>De cet ordinateur…</translation>
    </message>
    <message>
        <source>From “%1” %2 posts came in, and %3 were here already; %4 items are left out.</source>
        <translation>De « %1 » sont venus %2 articles, et %3 étaient déjà là ; %4 éléments sont laissés de côté.</translation>
    </message>
    <message>
        <source>From “%1” %2 posts would come in, and %3 are here already; %4 items are left out.</source>
        <translation>De « %1 » viendraient %2 articles, et %3 sont déjà là ; %4 éléments sont laissés de côté.</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Front matter as text</source>
        <translation>En-tête en texte</translation>
    </message>
    <message>
        <source>Front matter that cannot be read</source>
        <translation>En-tête illisible</translation>
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

Écrire un article, le voir comme une page, le publier en un commit git.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Galley %1: write a post, see it as a page, publish it as a git commit.

Usage: galley [FILE.md]          opens the window
       galley COMMAND [WORDS]    does one thing without a window

</source>
        <translation>Galley %1 : écrire un article, le voir comme une page, le publier en un commit git.

Usage : galley [FILE.md]          ouvre la fenêtre
        galley COMMAND [WORDS]    fait une chose sans fenêtre

</translation>
    </message>
    <message>
        <source>Galley &amp;Help</source>
        <translation>&amp;Aide de Galley</translation>
    </message>
    <message>
        <source>Galley brings along: %1. A theme of your own lies in %2/%3.</source>
        <translation>Galley apporte : %1. Un thème à vous se trouve dans %2/%3.</translation>
    </message>
    <message>
        <source>Galley brings no theme “%1” along.</source>
        <translation>Galley n’apporte pas de thème « %1 ».</translation>
    </message>
    <message>
        <source>Galley cannot make a site of the kind “%1”.</source>
        <translation>Galley ne peut pas créer de site de la sorte « %1 ».</translation>
    </message>
    <message>
        <source>Galley ended before the commit was made; nothing was published.</source>
        <translation>Galley a pris fin avant que le commit soit fait ; rien n’a été publié.</translation>
    </message>
    <message>
        <source>Galley is already publishing to this repository.</source>
        <translation>Galley publie déjà dans ce dépôt.</translation>
    </message>
    <message>
        <source>Galley makes these pages from the posts. They come in the same commit, so that the site shows what the posts say.</source>
        <translation>Galley fait ces pages à partir des articles. Elles viennent dans le même commit, pour que le site montre ce que disent les articles.</translation>
    </message>
    <message>
        <source>Galley was interrupted last time. Nothing that reached the library is lost:</source>
        <translation>Galley a été interrompu la dernière fois. Rien de ce qui a atteint la bibliothèque n’est perdu :</translation>
    </message>
    <message>
        <source>Galley's own keeps the words calm and colours only code. With another theme, links, quotes and signs take its colours too. Letters are kept readable on the paper.</source>
        <translation>Celles de Galley gardent les mots calmes et ne colorent que le code. Avec un autre thème, liens, citations et signes prennent aussi ses couleurs. Les lettres restent lisibles sur le papier.</translation>
    </message>
    <message>
        <source>Git does not know your name or e-mail address yet, which each commit carries.</source>
        <translation>Git ne connaît pas encore votre nom ou votre adresse électronique, que porte chaque commit.</translation>
    </message>
    <message>
        <source>Git is in the middle of something in this repository, which a commit would mix up.</source>
        <translation>Git est dans ce dépôt au milieu de quelque chose qu’un commit embrouillerait.</translation>
    </message>
    <message>
        <source>Give a path inside the site, without empty parts, “.” or “..”.</source>
        <translation>Donnez un chemin à l’intérieur du site, sans parties vides, « . » ni « .. ».</translation>
    </message>
    <message>
        <source>Give an address like https://example.org/me/blog.git or git@example.org:me/blog.git.</source>
        <translation>Donnez une adresse comme https://example.org/me/blog.git ou git@example.org:me/blog.git.</translation>
    </message>
    <message>
        <source>Give it a new value with %1=VALUE.</source>
        <translation>Donnez-lui une nouvelle valeur par %1=VALUE.</translation>
    </message>
    <message>
        <source>Give it a title, then publish again.</source>
        <translation>Donnez-lui un titre, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Give it an address that begins with https:// (git remote set-url %1 ADDRESS).</source>
        <translation>Donnez-lui une adresse qui commence par https:// (git remote set-url %1 ADDRESS).</translation>
    </message>
    <message>
        <source>Give it one; it can be changed later.</source>
        <translation>Donnez-lui-en un ; il peut être changé plus tard.</translation>
    </message>
    <message>
        <source>Give it one; it stands at the head of every page.</source>
        <translation>Donnez-lui-en un ; il est en tête de chaque page.</translation>
    </message>
    <message>
        <source>Give one of the posts another slug, then publish again.</source>
        <translation>Donnez un autre slug à l’un des articles, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Give one of them another slug.</source>
        <translation>Donnez un autre slug à l’un d’eux.</translation>
    </message>
    <message>
        <source>Give the file one kind of line ends, then try again.</source>
        <translation>Donnez au fichier une seule sorte de fins de ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>Give the longest side in pixels: --max-size 1600.</source>
        <translation>Donnez le plus grand côté en pixels : --max-size 1600.</translation>
    </message>
    <message>
        <source>Give the public part of your key (~/.ssh/*.pub) to the server, or load the right one with “ssh-add”; then try again.</source>
        <translation>Donnez au serveur la partie publique de votre clé (~/.ssh/*.pub), ou chargez la bonne par « ssh-add » ; puis réessayez.</translation>
    </message>
    <message>
        <source>Gives a Press site another theme.</source>
        <translation>Donne un autre thème à un site Press.</translation>
    </message>
    <message>
        <source>Gives a post a new text.</source>
        <translation>Donne un nouveau texte à un article.</translation>
    </message>
    <message>
        <source>Gives a post another slug: file, media, redirect and links from other posts follow.</source>
        <translation>Donne un autre slug à un article : fichier, médias, redirection et liens d’autres articles suivent.</translation>
    </message>
    <message>
        <source>Gives posts to another site, rewritten for it.</source>
        <translation>Donne des articles à un autre site, réécrits pour lui.</translation>
    </message>
    <message>
        <source>Go to the next hit (F3)</source>
        <translation>Aller au résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Go to the previous hit (Shift+F3)</source>
        <translation>Aller au résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Goes the way to a site's remote, changes nothing, and names what stands in the way.</source>
        <translation>Parcourt le chemin vers le dépôt distant d’un site, ne change rien, et nomme ce qui fait obstacle.</translation>
    </message>
    <message>
        <source>Going the way to the remote, without changing anything there…</source>
        <translation>Parcours du chemin vers le dépôt distant, sans rien y changer…</translation>
    </message>
    <message>
        <source>H&amp;ow long is it…</source>
        <translation>Quelle est sa &amp;longueur…</translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation>Titre &amp;%1</translation>
    </message>
    <message>
        <source>Headings of the post are listed here. Begin a line with # to make one.</source>
        <translation>Les titres de l’article sont énumérés ici. Commencez une ligne par # pour en faire un.</translation>
    </message>
    <message>
        <source>Hello from the tour</source>
        <translation>Bonjour de la visite</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>Historique de « %1 »</translation>
    </message>
    <message>
        <source>How do you sign in to %1?</source>
        <translation>Comment vous identifiez-vous auprès de %1 ?</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Où en est la vérification</translation>
    </message>
    <message>
        <source>How far the publish is</source>
        <translation>Où en est la publication</translation>
    </message>
    <message>
        <source>How large should the table be?</source>
        <translation>Quelle taille pour le tableau ?</translation>
    </message>
    <message>
        <source>How long is it?</source>
        <translation>Quelle est sa longueur ?</translation>
    </message>
    <message>
        <source>How should posts of “%1” link to each other?</source>
        <translation>Comment les articles de « %1 » doivent-ils se lier entre eux ?</translation>
    </message>
    <message>
        <source>How this text differs from the text as it is now</source>
        <translation>Ce qui distingue ce texte du texte actuel</translation>
    </message>
    <message>
        <source>I&amp;mage…</source>
        <translation>I&amp;mage…</translation>
    </message>
    <message>
        <source>If that is what you want, add --yes.</source>
        <translation>Si c’est ce que vous voulez, ajoutez --yes.</translation>
    </message>
    <message>
        <source>If the window closes now, what you typed since is lost.</source>
        <translation>Si la fenêtre se ferme maintenant, ce que vous avez tapé depuis est perdu.</translation>
    </message>
    <message>
        <source>If you know them, say that you trust this site (“galley site trust”), then publish again.</source>
        <translation>Si vous les connaissez, dites que vous faites confiance à ce site (« galley site trust »), puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>If you trust it, run git config --global --add safe.directory "%1", then open it again.</source>
        <translation>Si vous lui faites confiance, lancez git config --global --add safe.directory "%1", puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image %1 of %2: “%3”</source>
        <translation>Image %1 sur %2 : « %3 »</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif *.svg *.avif *.bmp *.tiff)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp *.gif *.svg *.avif *.bmp *.tiff)</translation>
    </message>
    <message>
        <source>Images and files</source>
        <translation>Images et fichiers</translation>
    </message>
    <message>
        <source>Images from the web are not loaded.</source>
        <translation>Les images du web ne sont pas chargées.</translation>
    </message>
    <message>
        <source>Images of the library</source>
        <translation>Images de la bibliothèque</translation>
    </message>
    <message>
        <source>Images that are not there</source>
        <translation>Images qui manquent</translation>
    </message>
    <message>
        <source>Images that are slow to load</source>
        <translation>Images lentes à charger</translation>
    </message>
    <message>
        <source>Images without a description</source>
        <translation>Images sans description</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>In other languages: %1</source>
        <translation>Dans d’autres langues : %1</translation>
    </message>
    <message>
        <source>In the %1, here:
%2
there:
%3
</source>
        <translation>Dans %1, ici :
%2
là-bas :
%3
</translation>
    </message>
    <message>
        <source>In the line &amp;above</source>
        <translation>À la ligne au-&amp;dessus</translation>
    </message>
    <message>
        <source>In the line &amp;below</source>
        <translation>À la ligne au-dess&amp;ous</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>Dans la sélection</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>In the text, %1 of %2</source>
        <translation>Dans le texte, %1 sur %2</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>In the trash, where it is kept for 30 days.</source>
        <translation>Dans la corbeille, où c’est gardé 30 jours.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert the link</source>
        <translation>Insérer le lien</translation>
    </message>
    <message>
        <source>Insert the table</source>
        <translation>Insérer le tableau</translation>
    </message>
    <message>
        <source>Install Galley again.</source>
        <translation>Réinstallez Galley.</translation>
    </message>
    <message>
        <source>Install Galley anew.</source>
        <translation>Réinstallez Galley.</translation>
    </message>
    <message>
        <source>Install Galley anew: %1 belongs beside galley.</source>
        <translation>Réinstallez Galley : %1 a sa place à côté de galley.</translation>
    </message>
    <message>
        <source>Install Galley anew: its parts are of different versions.</source>
        <translation>Réinstallez Galley : ses parties sont de versions différentes.</translation>
    </message>
    <message>
        <source>Install Git LFS and run “git lfs install” in a terminal, then publish again.</source>
        <translation>Installez Git LFS et lancez « git lfs install » dans un terminal, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Install Qt's image format plugins (qt6-image-formats-plugins).</source>
        <translation>Installez les modules de formats d’image de Qt (qt6-image-formats-plugins).</translation>
    </message>
    <message>
        <source>Install Qt's image formats (qt6-image-formats-plugins).</source>
        <translation>Installez les formats d’image de Qt (qt6-image-formats-plugins).</translation>
    </message>
    <message>
        <source>Install and unlock a keychain such as GNOME Keyring or KWallet; without it passphrases and tokens are asked for again each time.</source>
        <translation>Installez et déverrouillez un trousseau tel que GNOME Keyring ou KWallet ; sans lui, phrases secrètes et jetons sont redemandés chaque fois.</translation>
    </message>
    <message>
        <source>Install git: pushing, hooks and signing need it.</source>
        <translation>Installez git : envoi, hooks et signature en ont besoin.</translation>
    </message>
    <message>
        <source>Install it (on Debian: sudo apt install git), then try again.</source>
        <translation>Installez-le (sous Debian : sudo apt install git), puis réessayez.</translation>
    </message>
    <message>
        <source>Install it (on Debian: “apt install pandoc”), or export as a page (html) instead.</source>
        <translation>Installez-le (sous Debian : « apt install pandoc »), ou exportez plutôt en page (html).</translation>
    </message>
    <message>
        <source>Install one, such as the package hunspell-en-us.</source>
        <translation>Installez-en un, tel que le paquet hunspell-fr.</translation>
    </message>
    <message>
        <source>Into which site are the posts to go?</source>
        <translation>Dans quel site les articles doivent-ils aller ?</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>Est-ce %1 ?</translation>
    </message>
    <message>
        <source>It belongs to that site already.</source>
        <translation>Il appartient déjà à ce site.</translation>
    </message>
    <message>
        <source>It can be %1.</source>
        <translation>Ce peut être %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Il ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>It changed meanwhile.</source>
        <translation>Il a changé entre-temps.</translation>
    </message>
    <message>
        <source>It has other languages: move them by hand.</source>
        <translation>Il a d’autres langues : déplacez-les à la main.</translation>
    </message>
    <message>
        <source>It holds %1 files.</source>
        <translation>Il contient %1 fichiers.</translation>
    </message>
    <message>
        <source>It is a link to another place, which Galley does not follow.</source>
        <translation>C’est un lien vers un autre endroit, que Galley ne suit pas.</translation>
    </message>
    <message>
        <source>It is a list of lists or maps.</source>
        <translation>C’est une liste de listes ou de tables.</translation>
    </message>
    <message>
        <source>It is a repository of its own (a submodule): open this folder as a site.</source>
        <translation>C’est un dépôt à part (un sous-module) : ouvrez ce dossier comme site.</translation>
    </message>
    <message>
        <source>It is kept in Git LFS and was not fetched: run “git lfs pull”, then open the site again.</source>
        <translation>Il est dans Git LFS et n’a pas été rapporté : lancez « git lfs pull », puis ouvrez de nouveau le site.</translation>
    </message>
    <message>
        <source>It is kept in the library; publish it to put it in its site.</source>
        <translation>Il est gardé dans la bibliothèque ; publiez-le pour le mettre dans son site.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>Il dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>It is larger than 16 MB.</source>
        <translation>Il dépasse 16 Mo.</translation>
    </message>
    <message>
        <source>It is longer than 16 MB: divide it into several posts.</source>
        <translation>Il dépasse 16 Mo : divisez-le en plusieurs articles.</translation>
    </message>
    <message>
        <source>It is not as long as the archive says.</source>
        <translation>Il n’a pas la longueur que dit l’archive.</translation>
    </message>
    <message>
        <source>It is not clear what is to be published.</source>
        <translation>Ce qui doit être publié n’est pas clair.</translation>
    </message>
    <message>
        <source>It is not in the library any more.</source>
        <translation>Il n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>It is not in “%1”.</source>
        <translation>Il n’est pas dans « %1 ».</translation>
    </message>
    <message>
        <source>It is stopped. Let it go on with “kill -CONT %1”, or end it, then try again.</source>
        <translation>Il est arrêté. Faites-le continuer par « kill -CONT %1 », ou terminez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>It leads to another host, “%1”.</source>
        <translation>Elle mène à un autre hôte, « %1 ».</translation>
    </message>
    <message>
        <source>It may still carry the command out: look with “galley list” before you repeat it.</source>
        <translation>Elle exécute peut-être encore la commande : regardez par « galley list » avant de la répéter.</translation>
    </message>
    <message>
        <source>It may still name the place where it was taken; look at it elsewhere first.</source>
        <translation>Elle nomme peut-être encore le lieu de prise de vue ; regardez-la d’abord ailleurs.</translation>
    </message>
    <message>
        <source>It names “%1”, which lies beside it.</source>
        <translation>Il nomme « %1 », qui est à côté de lui.</translation>
    </message>
    <message>
        <source>It needs no words: readers who cannot see it miss nothing.</source>
        <translation>Elle n’a pas besoin de mots : qui ne la voit pas ne manque rien.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Ce fut annulé.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Il a été changé entre-temps.</translation>
    </message>
    <message>
        <source>It was changed since.</source>
        <translation>Il a été changé depuis.</translation>
    </message>
    <message>
        <source>It was for some readers alone (%1); it comes as a draft.</source>
        <translation>Il était pour certains lecteurs seulement (%1) ; il vient comme brouillon.</translation>
    </message>
    <message>
        <source>It was sent by mail and never shown on the site.</source>
        <translation>Il a été envoyé par courriel et jamais montré sur le site.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Ce fut arrêté.</translation>
    </message>
    <message>
        <source>It was time: “%1” is published.</source>
        <translation>C’était l’heure : « %1 » est publié.</translation>
    </message>
    <message>
        <source>It would unpack to %1 bytes.</source>
        <translation>Décompressé, il ferait %1 octets.</translation>
    </message>
    <message>
        <source>Its HTML is nested deeper than any browser reads; only its words came in.</source>
        <translation>Son HTML est imbriqué plus profondément qu’aucun navigateur ne lit ; seuls ses mots sont venus.</translation>
    </message>
    <message>
        <source>Its address is written in a way that cannot be changed by itself.</source>
        <translation>Son adresse est écrite d’une façon qui ne peut pas être changée d’elle-même.</translation>
    </message>
    <message>
        <source>Its commits are not signed when Galley makes them.</source>
        <translation>Ses commits ne sont pas signés quand Galley les fait.</translation>
    </message>
    <message>
        <source>Its files lie on top of each other.</source>
        <translation>Ses fichiers se recouvrent.</translation>
    </message>
    <message>
        <source>Its front matter cannot be read and stays in the text: %1</source>
        <translation>Son en-tête ne peut pas être lu et reste dans le texte : %1</translation>
    </message>
    <message>
        <source>Its generator, or its configuration, has a folder for all images.</source>
        <translation>Son générateur, ou sa configuration, a un dossier pour toutes les images.</translation>
    </message>
    <message>
        <source>Its history shows the texts that it had; each can be brought back.</source>
        <translation>Son historique montre les textes qu’il a eus ; chacun peut être rétabli.</translation>
    </message>
    <message>
        <source>Its hooks do not run when Galley publishes.</source>
        <translation>Ses hooks ne s’exécutent pas quand Galley publie.</translation>
    </message>
    <message>
        <source>Its images</source>
        <translation>Ses images</translation>
    </message>
    <message>
        <source>Its images are not in the archive; the post shows them from Medium's servers.</source>
        <translation>Ses images ne sont pas dans l’archive ; l’article les affiche depuis les serveurs de Medium.</translation>
    </message>
    <message>
        <source>Its images are not in the archive; the post shows them from Substack's servers.</source>
        <translation>Ses images ne sont pas dans l’archive ; l’article les affiche depuis les serveurs de Substack.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8: rename it.</source>
        <translation>Son nom n’est pas en UTF-8 : renommez-le.</translation>
    </message>
    <message>
        <source>Its page would be larger than 16 MB: divide it into several posts.</source>
        <translation>Sa page dépasserait 16 Mo : divisez-le en plusieurs articles.</translation>
    </message>
    <message>
        <source>Its steps</source>
        <translation>Ses étapes</translation>
    </message>
    <message>
        <source>Its text is not UTF-8.</source>
        <translation>Son texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Its text is not in the archive.</source>
        <translation>Son texte n’est pas dans l’archive.</translation>
    </message>
    <message>
        <source>Its text is written in Textile, whose signs stay as they are.</source>
        <translation>Son texte est écrit en Textile, dont les signes restent tels quels.</translation>
    </message>
    <message>
        <source>KaTeX is not installed.</source>
        <translation>KaTeX n’est pas installé.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep a custom field as a key of the front matter.</source>
        <translation>Garder un champ personnalisé comme clé de l’en-tête.</translation>
    </message>
    <message>
        <source>Keep both, mine first</source>
        <translation>Garder les deux, le mien d’abord</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Keep one first: galley template save NAME FILE.</source>
        <translation>Gardez-en d’abord un : galley template save NAME FILE.</translation>
    </message>
    <message>
        <source>Keep only one of the keys with this name.</source>
        <translation>Ne gardez qu’une des clés de ce nom.</translation>
    </message>
    <message>
        <source>Keep the &amp;place</source>
        <translation>Garder le &amp;lieu</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Garder les réglages</translation>
    </message>
    <message>
        <source>Keeps a whole post as a template.</source>
        <translation>Garde un article entier comme modèle.</translation>
    </message>
    <message>
        <source>Keeps files with a post and prints the Markdown for them.</source>
        <translation>Garde des fichiers avec un article et donne le Markdown pour eux.</translation>
    </message>
    <message>
        <source>Kept while you wrote</source>
        <translation>Gardé pendant l’écriture</translation>
    </message>
    <message>
        <source>Kept; it is offered when the image is put in a post again.</source>
        <translation>Gardé ; c’est proposé quand l’image revient dans un article.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys can be changed in the settings. Ctrl+Shift+P finds any action by its name.</source>
        <translation>Les touches se changent dans les réglages. Ctrl+Maj+P trouve toute action par son nom.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Les derniers changés d’abord</translation>
    </message>
    <message>
        <source>Leave Galley's window open, or let another program, such as cron, say “galley due” every minute.</source>
        <translation>Laissez la fenêtre de Galley ouverte, ou faites dire « galley due » chaque minute à un autre programme, tel que cron.</translation>
    </message>
    <message>
        <source>Leave in it only what every new post begins with.</source>
        <translation>N’y laissez que ce par quoi chaque nouvel article commence.</translation>
    </message>
    <message>
        <source>Leave out either --library or the ids of the posts.</source>
        <translation>Laissez de côté --library ou les identifiants des articles.</translation>
    </message>
    <message>
        <source>Leave the others out; “galley resolve ID” shows both texts.</source>
        <translation>Laissez les autres de côté ; « galley resolve ID » montre les deux textes.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Left out %1: %2</source>
        <translation>%1 laissé de côté : %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Lets publishing run the hooks and filters that a site's repository names.</source>
        <translation>Laisse la publication exécuter les hooks et filtres que nomme le dépôt d’un site.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Line %1: “%2” becomes “%3”</source>
        <translation>Ligne %1 : « %2 » devient « %3 »</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Lier à %1</translation>
    </message>
    <message>
        <source>Links have no style “%1”.</source>
        <translation>Les liens n’ont pas de style « %1 ».</translation>
    </message>
    <message>
        <source>Links that lead nowhere</source>
        <translation>Liens qui ne mènent nulle part</translation>
    </message>
    <message>
        <source>Links to a heading that is not there</source>
        <translation>Liens vers un titre qui n’existe pas</translation>
    </message>
    <message>
        <source>Links to other sites, and links that lead nowhere, stay as they are.</source>
        <translation>Les liens vers d’autres sites, et ceux qui ne mènent nulle part, restent tels quels.</translation>
    </message>
    <message>
        <source>Lists a post's versions and published commits, newest first.</source>
        <translation>Énumère les versions et commits publiés d’un article, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Lists images and files, the largest first.</source>
        <translation>Énumère images et fichiers, les plus gros d’abord.</translation>
    </message>
    <message>
        <source>Lists posts, last changed first.</source>
        <translation>Énumère les articles, les derniers changés d’abord.</translation>
    </message>
    <message>
        <source>Lists the settings, tells one, or sets it; a window that is open takes it up at its next start.</source>
        <translation>Énumère les réglages, en dit un, ou le règle ; une fenêtre ouverte le prend à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Lists the sites of the library.</source>
        <translation>Énumère les sites de la bibliothèque.</translation>
    </message>
    <message>
        <source>Lists the tags with the number of their posts.</source>
        <translation>Énumère les étiquettes avec le nombre de leurs articles.</translation>
    </message>
    <message>
        <source>Lists the themes that a Press site can have; a star stands before the one it has.</source>
        <translation>Énumère les thèmes qu’un site Press peut avoir ; une étoile précède celui qu’il a.</translation>
    </message>
    <message>
        <source>Lists what new posts of a site can begin with.</source>
        <translation>Énumère ce par quoi les nouveaux articles d’un site peuvent commencer.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Load i&amp;mages from the web for this site</source>
        <translation>Charger les i&amp;mages du web pour ce site</translation>
    </message>
    <message>
        <source>Load them for this site</source>
        <translation>Les charger pour ce site</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Les plus longs d’abord</translation>
    </message>
    <message>
        <source>Longest side of the picture</source>
        <translation>Plus grand côté de l’image</translation>
    </message>
    <message>
        <source>Longest untouched first</source>
        <translation>Les plus anciennement touchés d’abord</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Look again when it is done.</source>
        <translation>Regardez de nouveau quand elle aura fini.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>La regarder</translation>
    </message>
    <message>
        <source>Look at the change once more.</source>
        <translation>Regardez le changement encore une fois.</translation>
    </message>
    <message>
        <source>Look at the posts that are named; nothing was changed.</source>
        <translation>Regardez les articles nommés ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Look at the site's history with “git log” to see what happened to it.</source>
        <translation>Regardez l’historique du site par « git log » pour voir ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>Look at what will be published once more, then publish again.</source>
        <translation>Regardez encore une fois ce qui sera publié, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Look at what will be published once more.</source>
        <translation>Regardez encore une fois ce qui sera publié.</translation>
    </message>
    <message>
        <source>Look for changes in the site’s &amp;folder</source>
        <translation>Chercher des changements dans le &amp;dossier du site</translation>
    </message>
    <message>
        <source>Look for it in the versions of the post, or restore a backup.</source>
        <translation>Cherchez-le dans les versions de l’article, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Look the posts through; “galley check” looks at the library again.</source>
        <translation>Parcourez les articles ; « galley check » examine de nouveau la bibliothèque.</translation>
    </message>
    <message>
        <source>Look whether it opens elsewhere, then drop it here again.</source>
        <translation>Regardez s’il s’ouvre ailleurs, puis déposez-le de nouveau ici.</translation>
    </message>
    <message>
        <source>Look with “galley list”, then try again.</source>
        <translation>Regardez par « galley list », puis réessayez.</translation>
    </message>
    <message>
        <source>Looked at %1 posts, %2 versions and %3 images.</source>
        <translation>Examinés : articles %1, versions %2, images %3.</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>Looking at the change was stopped.</source>
        <translation>L’examen du changement a été arrêté.</translation>
    </message>
    <message>
        <source>Looking at the site was stopped.</source>
        <translation>L’examen du site a été arrêté.</translation>
    </message>
    <message>
        <source>Looking at what there is</source>
        <translation>Recherche de ce qu’il y a</translation>
    </message>
    <message>
        <source>Looking at what will change…</source>
        <translation>Recherche de ce qui va changer…</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Recherche d’images</translation>
    </message>
    <message>
        <source>Looking for links to this post…</source>
        <translation>Recherche des liens vers cet article…</translation>
    </message>
    <message>
        <source>Looking for the posts…</source>
        <translation>Recherche des articles…</translation>
    </message>
    <message>
        <source>Looking through the backup…</source>
        <translation>Examen de la sauvegarde…</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Examen de la bibliothèque…</translation>
    </message>
    <message>
        <source>Looking through the posts</source>
        <translation>Parcours des articles</translation>
    </message>
    <message>
        <source>Looking through the posts was stopped.</source>
        <translation>Le parcours des articles a été arrêté.</translation>
    </message>
    <message>
        <source>Looking through the posts: %1 of %2</source>
        <translation>Parcours des articles : %1 sur %2</translation>
    </message>
    <message>
        <source>Looking through the posts…</source>
        <translation>Parcours des articles…</translation>
    </message>
    <message>
        <source>Looking through the site</source>
        <translation>Parcours du site</translation>
    </message>
    <message>
        <source>Looking through the site was stopped.</source>
        <translation>L’examen du site a été arrêté.</translation>
    </message>
    <message>
        <source>Looks for broken links, missing images, dates that disagree and the like in a site's posts.</source>
        <translation>Cherche liens cassés, images manquantes, dates en désaccord et autres dans les articles d’un site.</translation>
    </message>
    <message>
        <source>Looks through the library for anything that is not as it should be.</source>
        <translation>Cherche dans toute la bibliothèque ce qui n’est pas comme il faut.</translation>
    </message>
    <message>
        <source>Loose drafts</source>
        <translation>Brouillons libres</translation>
    </message>
    <message>
        <source>Made addresses of the links between posts</source>
        <translation>Liens entre articles changés en adresses</translation>
    </message>
    <message>
        <source>Made references of the links between posts</source>
        <translation>Liens entre articles changés en références</translation>
    </message>
    <message>
        <source>Made relative addresses of the links between posts</source>
        <translation>Liens entre articles changés en adresses relatives</translation>
    </message>
    <message>
        <source>Made the site “%1” in %2.</source>
        <translation>Site « %1 » créé dans %2.</translation>
    </message>
    <message>
        <source>Make it simpler: one repetition within another, as in (a+)+, has to be tried in all ways.</source>
        <translation>Rendez-la plus simple : une répétition dans une autre, comme (a+)+, doit être essayée de toutes les façons.</translation>
    </message>
    <message>
        <source>Make it with its own program, then open it with “galley site open”.</source>
        <translation>Créez-le avec son propre programme, puis ouvrez-le par « galley site open ».</translation>
    </message>
    <message>
        <source>Make one under Settings &gt; Exports in Substack, and name the archive, or the folder that it was unpacked to.</source>
        <translation>Créez-en une sous Settings &gt; Exports dans Substack, et indiquez l’archive ou le dossier où elle a été décompressée.</translation>
    </message>
    <message>
        <source>Make one under Settings &gt; Manage blog &gt; Back up content in Blogger.</source>
        <translation>Faites-en une dans Blogger sous Paramètres &gt; Gérer le blog &gt; Sauvegarder le contenu.</translation>
    </message>
    <message>
        <source>Make one under Tools &gt; Export in Movable Type or TypePad.</source>
        <translation>Créez-en un sous Tools &gt; Export dans Movable Type ou TypePad.</translation>
    </message>
    <message>
        <source>Make one with “ssh-keygen -t ed25519” and give its public part (~/.ssh/id_ed25519.pub) to the server.</source>
        <translation>Faites-en une par « ssh-keygen -t ed25519 » et donnez sa partie publique (~/.ssh/id_ed25519.pub) au serveur.</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files, then try again.</source>
        <translation>Faites de la place dans le dossier des fichiers temporaires, puis réessayez.</translation>
    </message>
    <message>
        <source>Make room on the disk, then start Galley again.</source>
        <translation>Faites de la place sur le disque, puis relancez Galley.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again; what was saved before is safe.</source>
        <translation>Faites de la place sur le disque, puis réessayez ; ce qui était enregistré avant est en sûreté.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk; the library itself is safe.</source>
        <translation>Faites de la place, ou choisissez un autre disque ; la bibliothèque elle-même est en sûreté.</translation>
    </message>
    <message>
        <source>Make several posts of it.</source>
        <translation>Faites-en plusieurs articles.</translation>
    </message>
    <message>
        <source>Make the front matter shorter than 1 MB.</source>
        <translation>Faites l’en-tête plus court que 1 Mo.</translation>
    </message>
    <message>
        <source>Make the hook check only, or commit this post with git itself.</source>
        <translation>Faites que le hook ne fasse que vérifier, ou validez cet article avec git lui-même.</translation>
    </message>
    <message>
        <source>Make the hook keep to the files of the commit, or commit this post with git itself.</source>
        <translation>Faites que le hook s’en tienne aux fichiers du commit, ou validez cet article avec git lui-même.</translation>
    </message>
    <message>
        <source>Make the site</source>
        <translation>Créer le site</translation>
    </message>
    <message>
        <source>Makes a blog: folder, repository, settings, pages.</source>
        <translation>Crée un blog : dossier, dépôt, réglages, pages.</translation>
    </message>
    <message>
        <source>Makes a draft and prints its id.</source>
        <translation>Crée un brouillon et donne son identifiant.</translation>
    </message>
    <message>
        <source>Makes one file that holds the whole library.</source>
        <translation>Fait un fichier qui contient toute la bibliothèque.</translation>
    </message>
    <message>
        <source>Makes the pages of a Press site from the files of its folder; only what changed is made anew.</source>
        <translation>Fait les pages d’un site Press à partir des fichiers de son dossier ; seul ce qui a changé est refait.</translation>
    </message>
    <message>
        <source>Making the document</source>
        <translation>Création du document</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Fabrication des pages</translation>
    </message>
    <message>
        <source>Mark as &amp;draft</source>
        <translation>Marquer comme &amp;brouillon</translation>
    </message>
    <message>
        <source>Mark as &amp;ready</source>
        <translation>Marquer comme pr&amp;êt</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation>Dossier Markdown</translation>
    </message>
    <message>
        <source>Markdown. Tab indents; Ctrl+Tab moves on to the next field.</source>
        <translation>Markdown. Tab indente ; Ctrl+Tab passe au champ suivant.</translation>
    </message>
    <message>
        <source>Marked as draft</source>
        <translation>Marqué comme brouillon</translation>
    </message>
    <message>
        <source>Marked as no draft</source>
        <translation>Marqué comme n’étant plus un brouillon</translation>
    </message>
    <message>
        <source>Match &amp;capitals</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Mend all %1 of this kind</source>
        <translation>Réparer les %1 de cette sorte</translation>
    </message>
    <message>
        <source>Mend the block at the head of the text, then publish again.</source>
        <translation>Réparez le bloc en tête du texte, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Mend what it says (see the details), then publish again.</source>
        <translation>Réparez ce qu’il dit (voir les détails), puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Mend what it says (see the details), then push again: the commit is kept here.</source>
        <translation>Réparez ce qu’il dit (voir les détails), puis poussez de nouveau : le commit est gardé ici.</translation>
    </message>
    <message>
        <source>Mend “%1”, or publish all the same with --despite-checks.</source>
        <translation>Réparez « %1 », ou publiez tout de même par --despite-checks.</translation>
    </message>
    <message>
        <source>Mended what the check of the site found</source>
        <translation>Réparé ce que la vérification du site a trouvé</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>Message du commit</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Message : %1</translation>
    </message>
    <message>
        <source>More &amp;cursors</source>
        <translation>Autres c&amp;urseurs</translation>
    </message>
    <message>
        <source>Most servers take a token here instead of the password; it is made in your account there.</source>
        <translation>La plupart des serveurs prennent ici un jeton au lieu du mot de passe ; on le crée dans son compte là-bas.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>Move &amp;images beside their posts…</source>
        <translation>Déplacer les &amp;images à côté de leurs articles…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>La déplacer</translation>
    </message>
    <message>
        <source>Move it aside, or open it again: both texts are kept.</source>
        <translation>Mettez-le de côté, ou ouvrez-le de nouveau : les deux textes sont gardés.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or choose another library folder; the file was left as it is.</source>
        <translation>Déplacez-le ailleurs, ou choisissez un autre dossier de bibliothèque ; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Move it once more.</source>
        <translation>Déplacez-le encore une fois.</translation>
    </message>
    <message>
        <source>Move the column &amp;left</source>
        <translation>Colonne vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move the column &amp;right</source>
        <translation>Colonne vers la d&amp;roite</translation>
    </message>
    <message>
        <source>Move the post to the folder of drafts instead.</source>
        <translation>Déplacez plutôt l’article dans le dossier des brouillons.</translation>
    </message>
    <message>
        <source>Move the row &amp;down</source>
        <translation>Ligne vers le &amp;bas</translation>
    </message>
    <message>
        <source>Move the row &amp;up</source>
        <translation>Ligne vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>Les déplacer</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Y déplacer</translation>
    </message>
    <message>
        <source>Move to another site…</source>
        <translation>Vers un autre site…</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mettre à la c&amp;orbeille</translation>
    </message>
    <message>
        <source>Move to the tras&amp;h</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Déplacé depuis %1</translation>
    </message>
    <message>
        <source>Moved images to their posts</source>
        <translation>Images déplacées auprès de leurs articles</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Mis à la corbeille</translation>
    </message>
    <message>
        <source>Moved to “%1”</source>
        <translation>Déplacé vers « %1 »</translation>
    </message>
    <message>
        <source>Moves a file that no text names to the trash.</source>
        <translation>Met à la corbeille un fichier qu’aucun texte ne nomme.</translation>
    </message>
    <message>
        <source>Moves a post to the trash.</source>
        <translation>Met un article à la corbeille.</translation>
    </message>
    <message>
        <source>Moves images that only one post shows into that post's own folder.</source>
        <translation>Déplace les images qu’un seul article montre dans son propre dossier.</translation>
    </message>
    <message>
        <source>Moves posts to the trash, or lists what is in it.</source>
        <translation>Met des articles à la corbeille, ou énumère ce qu’elle contient.</translation>
    </message>
    <message>
        <source>My text</source>
        <translation>Mon texte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name a file of HTML, or a folder or ZIP archive of them.</source>
        <translation>Indiquez un fichier HTML, ou un dossier ou une archive ZIP qui en contient.</translation>
    </message>
    <message>
        <source>Name a folder below %1, such as “content/blog”.</source>
        <translation>Nommez un dossier sous %1, tel que « content/blog ».</translation>
    </message>
    <message>
        <source>Name a folder that “galley export --library --to DIR” has made.</source>
        <translation>Nommez un dossier créé par « galley export --library --to DIR ».</translation>
    </message>
    <message>
        <source>Name a new file or folder with --to PATH.</source>
        <translation>Nommez un nouveau fichier ou dossier avec --to PATH.</translation>
    </message>
    <message>
        <source>Name a new folder for the library with --library DIR.</source>
        <translation>Nommez un nouveau dossier pour la bibliothèque avec --library DIR.</translation>
    </message>
    <message>
        <source>Name a place that is new or an empty folder.</source>
        <translation>Nommez un endroit nouveau ou un dossier vide.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Nommez un autre dossier.</translation>
    </message>
    <message>
        <source>Name it with --body-file FILE, or pipe it in with --body-file -.</source>
        <translation>Nommez-le par --body-file FILE, ou faites-le entrer par --body-file -.</translation>
    </message>
    <message>
        <source>Name it with --site NAME.</source>
        <translation>Nommez-le par --site NAME.</translation>
    </message>
    <message>
        <source>Name it with --slug S.</source>
        <translation>Nommez-le par --slug S.</translation>
    </message>
    <message>
        <source>Name it with --to SITE; “galley site list” shows them.</source>
        <translation>Nommez-le par --to SITE ; « galley site list » les montre.</translation>
    </message>
    <message>
        <source>Name its folder, the one with galley.toml, or its name in the library.</source>
        <translation>Nommez son dossier, celui avec galley.toml, ou son nom dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Name its kind, as in: galley import html FILE. See galley help import.</source>
        <translation>Indiquez son type, par exemple : galley import html FICHIER. Voir galley help import.</translation>
    </message>
    <message>
        <source>Name one of them in the place of the *.</source>
        <translation>Nommez-en un à la place de *.</translation>
    </message>
    <message>
        <source>Name the archive that Medium sends you (Settings &gt; Security and apps &gt; Download your information), or the folder that it was unpacked to.</source>
        <translation>Indiquez l’archive que Medium vous envoie (Settings &gt; Security and apps &gt; Download your information), ou le dossier où elle a été décompressée.</translation>
    </message>
    <message>
        <source>Name the folder of the blog's files, such as wp-content/uploads, or a ZIP archive of it.</source>
        <translation>Nommez le dossier des fichiers du blog, tel que wp-content/uploads, ou une archive ZIP de celui-ci.</translation>
    </message>
    <message>
        <source>Name the folder that holds the texts.</source>
        <translation>Nommez le dossier qui contient les textes.</translation>
    </message>
    <message>
        <source>Name the posts by their ids, or a step of many posts with --step N.</source>
        <translation>Nommez les articles par leurs identifiants, ou une étape de plusieurs articles par --step N.</translation>
    </message>
    <message>
        <source>Name them by their ids, which “galley list” tells.</source>
        <translation>Nommez-les par leurs identifiants, que donne « galley list ».</translation>
    </message>
    <message>
        <source>Name, in all posts that use it</source>
        <translation>Nom, dans tous les articles qui l’utilisent</translation>
    </message>
    <message>
        <source>Names to be replaced</source>
        <translation>Noms à remplacer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New &amp;site…</source>
        <translation>Nouveau &amp;site…</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>New post from a te&amp;mplate…</source>
        <translation>Nouvel article à partir d’un &amp;modèle…</translation>
    </message>
    <message>
        <source>New posts begin as “%1”.</source>
        <translation>Les nouveaux articles commencent comme « %1 ».</translation>
    </message>
    <message>
        <source>New posts begin empty.</source>
        <translation>Les nouveaux articles commencent vides.</translation>
    </message>
    <message>
        <source>New posts of this site can begin as “%1” does now.</source>
        <translation>Les nouveaux articles de ce site peuvent maintenant commencer comme « %1 ».</translation>
    </message>
    <message>
        <source>New slug</source>
        <translation>Nouveau slug</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next unknown &amp;word</source>
        <translation>&amp;Mot inconnu suivant</translation>
    </message>
    <message>
        <source>No branch is checked out in “%1” (a detached head): a commit would belong to nothing.</source>
        <translation>Aucune branche n’est extraite dans « %1 » (HEAD détachée) : un commit n’appartiendrait à rien.</translation>
    </message>
    <message>
        <source>No new post was taken in; look again whenever you like.</source>
        <translation>Aucun nouvel article n’a été repris ; regardez de nouveau quand vous voulez.</translation>
    </message>
    <message>
        <source>No other program has changed this post.</source>
        <translation>Aucun autre programme n’a changé cet article.</translation>
    </message>
    <message>
        <source>No post and no file of the site has this address.</source>
        <translation>Aucun article ni fichier du site n’a cette adresse.</translation>
    </message>
    <message>
        <source>No post has the category “%1”.</source>
        <translation>Aucun article n’a la catégorie « %1 ».</translation>
    </message>
    <message>
        <source>No post has the state “%1”.</source>
        <translation>Aucun article n’a l’état « %1 ».</translation>
    </message>
    <message>
        <source>No post has the tag “%1”.</source>
        <translation>Aucun article n’a l’étiquette « %1 ».</translation>
    </message>
    <message>
        <source>No post has these words.</source>
        <translation>Aucun article ne contient ces mots.</translation>
    </message>
    <message>
        <source>No post has to be changed for that.</source>
        <translation>Aucun article n’a à être changé pour cela.</translation>
    </message>
    <message>
        <source>No post here has a tag, a category or a date yet.</source>
        <translation>Aucun article ici n’a encore d’étiquette, de catégorie ni de date.</translation>
    </message>
    <message>
        <source>No post holds these words.</source>
        <translation>Aucun article ne contient ces mots.</translation>
    </message>
    <message>
        <source>No post holds this text.</source>
        <translation>Aucun article ne contient ce texte.</translation>
    </message>
    <message>
        <source>No post is like this.</source>
        <translation>Aucun article n’est ainsi.</translation>
    </message>
    <message>
        <source>No post of the library has an id that begins with “%1”.</source>
        <translation>Aucun article de la bibliothèque n’a un identifiant qui commence par « %1 ».</translation>
    </message>
    <message>
        <source>No posts here yet. Press Ctrl+N to write one.</source>
        <translation>Pas encore d’articles ici. Appuyez sur Ctrl+N pour en écrire un.</translation>
    </message>
    <message>
        <source>No redirect could be written: %1 will be gone, for this site has no way to lead readers on.</source>
        <translation>Aucune redirection n’a pu être écrite : %1 disparaîtra, car ce site n’a aucun moyen de rediriger les lecteurs.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>No text uses it.</source>
        <translation>Aucun texte ne l’utilise.</translation>
    </message>
    <message>
        <source>No, stay away</source>
        <translation>Non, rester à l’écart</translation>
    </message>
    <message>
        <source>Not all is well.</source>
        <translation>Tout ne va pas bien.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Non publié</translation>
    </message>
    <message>
        <source>Not pushed</source>
        <translation>Non poussé</translation>
    </message>
    <message>
        <source>Not taken yet: %1 %2</source>
        <translation>Pas encore pris : %1 %2</translation>
    </message>
    <message>
        <source>Not used in any text</source>
        <translation>Utilisés dans aucun texte</translation>
    </message>
    <message>
        <source>Not yet. One step stands in the way:</source>
        <translation>Pas encore. Une étape fait obstacle :</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes from the Harbour</source>
        <translation>Notes du port</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Rien n’avait à être changé.</translation>
    </message>
    <message>
        <source>Nothing has changed in the folder of “%1”.</source>
        <translation>Rien n’a changé dans le dossier de « %1 ».</translation>
    </message>
    <message>
        <source>Nothing has these letters in its name.</source>
        <translation>Rien n’a ces lettres dans son nom.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Nothing new in “%1”.</source>
        <translation>Rien de nouveau dans « %1 ».</translation>
    </message>
    <message>
        <source>Nothing of it stays; begin again when you like.</source>
        <translation>Rien n’en reste ; recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>Nothing of the damaged file can be read, and there is no backup.</source>
        <translation>Rien du fichier endommagé ne peut être lu, et il n’y a pas de sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing of the damaged file can be read: what was written after “%1” was made is lost.</source>
        <translation>Rien du fichier endommagé ne peut être lu : ce qui a été écrit après « %1 » est perdu.</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>Rien à publier</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été changé</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing was changed; begin again when you like.</source>
        <translation>Rien n’a été changé ; recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>Nothing was changed; publish again when you like.</source>
        <translation>Rien n’a été changé ; publiez de nouveau quand vous voulez.</translation>
    </message>
    <message>
        <source>Nothing was committed</source>
        <translation>Rien n’a été validé</translation>
    </message>
    <message>
        <source>Nothing was found in the posts of “%1”.</source>
        <translation>Rien n’a été trouvé dans les articles de « %1 ».</translation>
    </message>
    <message>
        <source>Nothing was found: links, images, dates and front matter of all posts are as they should be.</source>
        <translation>Rien à signaler : liens, images, dates et en-têtes de tous les articles sont comme il faut.</translation>
    </message>
    <message>
        <source>Nothing was published</source>
        <translation>Rien n’a été publié</translation>
    </message>
    <message>
        <source>Nothing was published from here yet. Each publish will stand here, with what the remote said.</source>
        <translation>Rien n’a encore été publié d’ici. Chaque publication sera ici, avec ce que le dépôt distant a dit.</translation>
    </message>
    <message>
        <source>Nothing was published to “%1” from here that could be taken back.</source>
        <translation>Rien de publié d’ici vers « %1 » ne pourrait être repris.</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>Rien n’a encore été publié.</translation>
    </message>
    <message>
        <source>Nothing was renamed; do it once more.</source>
        <translation>Rien n’a été renommé ; refaites-le.</translation>
    </message>
    <message>
        <source>Number the list ane&amp;w</source>
        <translation>&amp;Renuméroter la liste</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>Of a damaged export take what comes before the damage.</source>
        <translation>D’un export endommagé, prendre ce qui vient avant le dommage.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>On the branch “%1”, then to %2 (%3).</source>
        <translation>Sur la branche « %1 », puis vers %2 (%3).</translation>
    </message>
    <message>
        <source>On the branch “%1”; there is no remote.</source>
        <translation>Sur la branche « %1 » ; il n’y a pas de dépôt distant.</translation>
    </message>
    <message>
        <source>One commit</source>
        <translation>Un commit</translation>
    </message>
    <message>
        <source>One earlier commit goes along</source>
        <translation>Un commit antérieur part avec</translation>
    </message>
    <message>
        <source>One file cannot be read as it should be:</source>
        <translation>Un fichier ne peut pas être lu comme il faudrait :</translation>
    </message>
    <message>
        <source>One for &amp;each post</source>
        <translation>Un pour &amp;chaque article</translation>
    </message>
    <message>
        <source>One level &amp;higher</source>
        <translation>Un niveau plus &amp;haut</translation>
    </message>
    <message>
        <source>One level d&amp;eeper</source>
        <translation>Un niveau plus &amp;bas</translation>
    </message>
    <message>
        <source>One new post is taken in; look again for the others.</source>
        <translation>Un nouvel article est repris ; regardez de nouveau pour les autres.</translation>
    </message>
    <message>
        <source>One of its tables has more than 256 columns or 20,000 cells: divide that table.</source>
        <translation>Un de ses tableaux a plus de 256 colonnes ou 20 000 cellules : divisez ce tableau.</translation>
    </message>
    <message>
        <source>One paragraph has more than 5,000 lines: divide it by blank lines.</source>
        <translation>Un paragraphe a plus de 5 000 lignes : divisez-le par des lignes vides.</translation>
    </message>
    <message>
        <source>One post changes, in %1 places.</source>
        <translation>Un article change, à %1 endroits.</translation>
    </message>
    <message>
        <source>One post changes, in one place.</source>
        <translation>Un article change, à un endroit.</translation>
    </message>
    <message>
        <source>One post outside of them is in the trash.</source>
        <translation>Un article hors de ceux-ci est dans la corbeille.</translation>
    </message>
    <message>
        <source>Only &amp;one again</source>
        <translation>De nouveau un &amp;seul</translation>
    </message>
    <message>
        <source>Only decoration</source>
        <translation>Simple décoration</translation>
    </message>
    <message>
        <source>Only in these folders:</source>
        <translation>Seulement dans ces dossiers :</translation>
    </message>
    <message>
        <source>Only one of --here, --there, --both and --file can be meant.</source>
        <translation>Un seul de --here, --there, --both et --file peut être voulu.</translation>
    </message>
    <message>
        <source>Only tell what would come in.</source>
        <translation>Dire seulement ce qui viendrait.</translation>
    </message>
    <message>
        <source>Open it again whenever you like.</source>
        <translation>Ouvrez-le de nouveau quand vous voulez.</translation>
    </message>
    <message>
        <source>Open it as a site, or choose an empty folder.</source>
        <translation>Ouvrez-le comme site, ou choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>Open it by: [settings.%1]</source>
        <translation>Ouvrez-la par : [settings.%1]</translation>
    </message>
    <message>
        <source>Open it in a browser to see where it leads; if that is right, set it with “git remote set-url %1 ADDRESS”.</source>
        <translation>Ouvrez-la dans un navigateur pour voir où elle mène ; si c’est juste, réglez-la par « git remote set-url %1 ADDRESS ».</translation>
    </message>
    <message>
        <source>Open it with that Galley, or choose another library folder; the file was left as it is.</source>
        <translation>Ouvrez-la avec ce Galley, ou choisissez un autre dossier de bibliothèque ; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Open the library again, then make the copy.</source>
        <translation>Ouvrez de nouveau la bibliothèque, puis faites la copie.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the request at %1</source>
        <translation>Ouvrez la demande à %1</translation>
    </message>
    <message>
        <source>Open the site again to see both texts; nothing was published.</source>
        <translation>Ouvrez de nouveau le site pour voir les deux textes ; rien n’a été publié.</translation>
    </message>
    <message>
        <source>Open “%1” as a site of its own, and publish there.</source>
        <translation>Ouvrez « %1 » comme un site à part, et publiez-y.</translation>
    </message>
    <message>
        <source>Opened “%1” (%2): %3 posts.</source>
        <translation>« %1 » (%2) ouvert : %3 articles.</translation>
    </message>
    <message>
        <source>Opening the site</source>
        <translation>Ouverture du site</translation>
    </message>
    <message>
        <source>Opening the site was stopped.</source>
        <translation>L’ouverture du site a été arrêtée.</translation>
    </message>
    <message>
        <source>Other values stand for the same anchor and would change with it.</source>
        <translation>D’autres valeurs renvoient à la même ancre et changeraient avec elle.</translation>
    </message>
    <message>
        <source>Other values would change with it, or it would not read back the same.</source>
        <translation>D’autres valeurs changeraient avec elle, ou elle ne se relirait pas pareille.</translation>
    </message>
    <message>
        <source>Others had changed the same place on the remote; both texts were kept.</source>
        <translation>D’autres avaient changé le même endroit sur le dépôt distant ; les deux textes ont été gardés.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>P&amp;revious post</source>
        <translation>Article pr&amp;écédent</translation>
    </message>
    <message>
        <source>P&amp;ush what is committed</source>
        <translation>&amp;Pousser ce qui est validé</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages can only be read here.</source>
        <translation>Ici on ne peut que lire les pages.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Part it into several lines in another editor, then open it again.</source>
        <translation>Coupez-la en plusieurs lignes dans un autre éditeur, puis ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>Coller en te&amp;xte brut</translation>
    </message>
    <message>
        <source>Pick the date: %1</source>
        <translation>Choisir la date : %1</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Posts are published to the site's branch.</source>
        <translation>Les articles sont publiés sur la branche du site.</translation>
    </message>
    <message>
        <source>Posts cannot be exported as “%1”.</source>
        <translation>Les articles ne peuvent pas être exportés en « %1 ».</translation>
    </message>
    <message>
        <source>Posts cannot be marked as “%1”.</source>
        <translation>Les articles ne peuvent pas être marqués « %1 ».</translation>
    </message>
    <message>
        <source>Posts in</source>
        <translation>Articles dans</translation>
    </message>
    <message>
        <source>Posts in the trash</source>
        <translation>Articles dans la corbeille</translation>
    </message>
    <message>
        <source>Posts of a future date</source>
        <translation>Articles datés de l’avenir</translation>
    </message>
    <message>
        <source>Posts of this site</source>
        <translation>Articles de ce site</translation>
    </message>
    <message>
        <source>Posts of this site keep no images beside them.</source>
        <translation>Les articles de ce site n’ont pas d’images à côté d’eux.</translation>
    </message>
    <message>
        <source>Posts of “%1” go to branches of their own, so Galley takes none off the site by itself.</source>
        <translation>Les articles de « %1 » vont sur des branches à eux, Galley n’en retire donc aucun de lui-même.</translation>
    </message>
    <message>
        <source>Posts that share an address</source>
        <translation>Articles qui partagent une adresse</translation>
    </message>
    <message>
        <source>Posts that use it</source>
        <translation>Articles qui l’utilisent</translation>
    </message>
    <message>
        <source>Posts that would be changed</source>
        <translation>Articles qui seraient changés</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Volet pré&amp;cédent</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Appuyez sur les nouvelles touches</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview as &amp;wide as its pane</source>
        <translation>Aperçu aussi &amp;large que son volet</translation>
    </message>
    <message>
        <source>Preview as on a &amp;tablet</source>
        <translation>Aperçu comme sur une ta&amp;blette</translation>
    </message>
    <message>
        <source>Preview as on a des&amp;ktop</source>
        <translation>Aperçu comme sur un &amp;ordinateur</translation>
    </message>
    <message>
        <source>Preview as on a p&amp;hone</source>
        <translation>Aperçu comme sur un &amp;téléphone</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Print this post</source>
        <translation>Imprimer cet article</translation>
    </message>
    <message>
        <source>Prints a post.</source>
        <translation>Donne un article.</translation>
    </message>
    <message>
        <source>Prints a template.</source>
        <translation>Donne un modèle.</translation>
    </message>
    <message>
        <source>Prints how to use Galley or one of its commands, or what a shell completes.</source>
        <translation>Dit comment utiliser Galley ou l’une de ses commandes, ou ce qu’un shell complète.</translation>
    </message>
    <message>
        <source>Prints the HTML that the preview shows for a Markdown text.</source>
        <translation>Donne le HTML que l’aperçu montre pour un texte Markdown.</translation>
    </message>
    <message>
        <source>Prints the texts of a site as they stand now, drafts among them, for programs that show them.</source>
        <translation>Donne les textes d’un site tels qu’ils sont maintenant, brouillons compris, pour les programmes qui les montrent.</translation>
    </message>
    <message>
        <source>Programs that this repository runs, and that you do not trust yet: %1</source>
        <translation>Programmes que ce dépôt exécute, et auxquels vous ne faites pas encore confiance : %1</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Publish &amp;all the same</source>
        <translation>Publier &amp;tout de même</translation>
    </message>
    <message>
        <source>Publish a post first.</source>
        <translation>Publiez d’abord un article.</translation>
    </message>
    <message>
        <source>Publish again when you are ready.</source>
        <translation>Publiez de nouveau quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>Publish again.</source>
        <translation>Publiez de nouveau.</translation>
    </message>
    <message>
        <source>Publish at a &amp;time…</source>
        <translation>Publier à un &amp;moment donné…</translation>
    </message>
    <message>
        <source>Publish directly to the site's branch, or take the hook away for this site.</source>
        <translation>Publiez directement sur la branche du site, ou ôtez le hook pour ce site.</translation>
    </message>
    <message>
        <source>Publish it all the same: it is no &amp;secret, or no longer one</source>
        <translation>Publier tout de même : ce n’est pas un &amp;secret, ou plus</translation>
    </message>
    <message>
        <source>Publish it first.</source>
        <translation>Publiez-le d’abord.</translation>
    </message>
    <message>
        <source>Publish the other posts when you like.</source>
        <translation>Publiez les autres articles quand vous voulez.</translation>
    </message>
    <message>
        <source>Publish the post again to bring it back.</source>
        <translation>Publiez de nouveau l’article pour le ramener.</translation>
    </message>
    <message>
        <source>Publish the posts of one site at a time.</source>
        <translation>Publiez les articles d’un site à la fois.</translation>
    </message>
    <message>
        <source>Publish this post with git itself.</source>
        <translation>Publiez cet article avec git lui-même.</translation>
    </message>
    <message>
        <source>Publish this?</source>
        <translation>Publier ceci ?</translation>
    </message>
    <message>
        <source>Publish to another branch and open a request there, or ask for the right to push.</source>
        <translation>Publiez sur une autre branche et ouvrez-y une demande, ou demandez le droit de pousser.</translation>
    </message>
    <message>
        <source>Publish with git itself, or clone the site anew.</source>
        <translation>Publiez avec git lui-même, ou clonez le site de nouveau.</translation>
    </message>
    <message>
        <source>Publish with git itself, or clone the site into a repository of the usual kind (SHA-1).</source>
        <translation>Publiez avec git lui-même, ou clonez le site dans un dépôt de la sorte habituelle (SHA-1).</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Published as %1 on %2 and pushed to %3.</source>
        <translation>Publié comme %1 sur %2 et poussé vers %3.</translation>
    </message>
    <message>
        <source>Publishes a post at a time: 2026-12-01 09:00, with a zone behind it if it is another, or 18:30.</source>
        <translation>Publie un article à un moment : 2026-12-01 09:00, suivi d’un fuseau si c’en est un autre, ou 18:30.</translation>
    </message>
    <message>
        <source>Publishes the posts whose time has come, also those of times that were missed.</source>
        <translation>Publie les articles dont l’heure est venue, aussi ceux des heures manquées.</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Publishing here would run programs that this repository names: %1.</source>
        <translation>Publier ici exécuterait des programmes que ce dépôt nomme : %1.</translation>
    </message>
    <message>
        <source>Publishing met a problem</source>
        <translation>La publication a rencontré un problème</translation>
    </message>
    <message>
        <source>Publishing was cancelled.</source>
        <translation>La publication a été annulée.</translation>
    </message>
    <message>
        <source>Publishing was stopped.</source>
        <translation>La publication a été arrêtée.</translation>
    </message>
    <message>
        <source>Publishing “%1” may run its hooks and filters now.</source>
        <translation>Publier « %1 » peut maintenant exécuter ses hooks et filtres.</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Push again when you like: nothing was lost.</source>
        <translation>Poussez de nouveau quand vous voulez : rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Push again; nothing was lost.</source>
        <translation>Poussez de nouveau ; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Push of what was committed</source>
        <translation>Envoi de ce qui était validé</translation>
    </message>
    <message>
        <source>Push to a bare repository, or set receive.denyCurrentBranch there.</source>
        <translation>Poussez vers un dépôt nu, ou réglez-y receive.denyCurrentBranch.</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>Poussé</translation>
    </message>
    <message>
        <source>Pushed as %1. The remote was asked and holds it.</source>
        <translation>Poussé comme %1. Le dépôt distant a été interrogé et l’a.</translation>
    </message>
    <message>
        <source>Pushed: the remote was asked and holds it</source>
        <translation>Poussé : le dépôt distant a été interrogé et l’a</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Put a long video on a service for videos and link it, or make the file smaller.</source>
        <translation>Mettez une longue vidéo sur un service de vidéos et liez-la, ou réduisez le fichier.</translation>
    </message>
    <message>
        <source>Put quotes around a value that holds “: ” or “ #” or that starts with a sign.</source>
        <translation>Mettez des guillemets autour d’une valeur qui contient « : » ou « # » ou qui commence par un signe.</translation>
    </message>
    <message>
        <source>Put quotes around a value that starts with * or &amp;.</source>
        <translation>Mettez des guillemets autour d’une valeur qui commence par * ou &amp;.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the library, which is kept.</source>
        <translation>Met une sauvegarde à la place de la bibliothèque, qui est gardée.</translation>
    </message>
    <message>
        <source>Putting the library together</source>
        <translation>Reconstitution de la bibliothèque</translation>
    </message>
    <message>
        <source>Putting your commits on top of the remote's</source>
        <translation>Vos commits sont mis par-dessus ceux du dépôt distant</translation>
    </message>
    <message>
        <source>Quality </source>
        <translation>Qualité </translation>
    </message>
    <message>
        <source>Quality in percent</source>
        <translation>Qualité en pour cent</translation>
    </message>
    <message>
        <source>Quotes, lists or emphasis stand more than 64 deep within each other: reduce their depth.</source>
        <translation>Des citations, listes ou emphases sont imbriquées à plus de 64 niveaux : réduisez leur profondeur.</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Read from the site</source>
        <translation>Lu dans le site</translation>
    </message>
    <message>
        <source>Readers of %1 will be led to the new address.</source>
        <translation>Les lecteurs de %1 seront menés à la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Readers who cannot see the image are told nothing of it.</source>
        <translation>Les lecteurs qui ne voient pas l’image n’en apprennent rien.</translation>
    </message>
    <message>
        <source>Reading ease</source>
        <translation>Facilité de lecture</translation>
    </message>
    <message>
        <source>Reading posts</source>
        <translation>Lecture des articles</translation>
    </message>
    <message>
        <source>Reading the posts</source>
        <translation>Lecture des articles</translation>
    </message>
    <message>
        <source>Reading the posts…</source>
        <translation>Lecture des articles…</translation>
    </message>
    <message>
        <source>Reading the site was stopped.</source>
        <translation>La lecture du site a été arrêtée.</translation>
    </message>
    <message>
        <source>Reading the texts anew</source>
        <translation>Nouvelle lecture des textes</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Temps de lecture</translation>
    </message>
    <message>
        <source>Reading time in minutes</source>
        <translation>Temps de lecture en minutes</translation>
    </message>
    <message>
        <source>Reading what can be read of the damaged library</source>
        <translation>Lecture de ce qui peut être lu de la bibliothèque endommagée</translation>
    </message>
    <message>
        <source>Recovered site</source>
        <translation>Site récupéré</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Redirections</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1 posts for ever</source>
        <translation>Supprimer %1 articles pour toujours</translation>
    </message>
    <message>
        <source>Remove 1 post for ever</source>
        <translation>Supprimer 1 article pour toujours</translation>
    </message>
    <message>
        <source>Remove for ever…</source>
        <translation>Supprimer pour toujours…</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Removed for ever: %1 posts, %2 files.
</source>
        <translation>Supprimé pour toujours : articles %1, fichiers %2.
</translation>
    </message>
    <message>
        <source>Removed the category “%1”</source>
        <translation>Catégorie « %1 » retirée</translation>
    </message>
    <message>
        <source>Removed the tag “%1”</source>
        <translation>Étiquette « %1 » retirée</translation>
    </message>
    <message>
        <source>Removes a template.</source>
        <translation>Supprime un modèle.</translation>
    </message>
    <message>
        <source>Removes posts in the trash for ever.</source>
        <translation>Supprime pour toujours des articles de la corbeille.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename &amp;tags or categories…</source>
        <translation>Renommer des é&amp;tiquettes ou catégories…</translation>
    </message>
    <message>
        <source>Rename it to another slug and publish it, then give it this one.</source>
        <translation>Renommez-le avec un autre slug et publiez-le, puis donnez-lui celui-ci.</translation>
    </message>
    <message>
        <source>Rename the image, then publish again.</source>
        <translation>Renommez l’image, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Rename the post once more.</source>
        <translation>Renommez l’article encore une fois.</translation>
    </message>
    <message>
        <source>Rename the post or file that it comes from.</source>
        <translation>Renommez l’article ou le fichier dont elle vient.</translation>
    </message>
    <message>
        <source>Renamed the category “%1” to “%2”</source>
        <translation>Catégorie « %1 » renommée en « %2 »</translation>
    </message>
    <message>
        <source>Renamed the tag “%1” to “%2”</source>
        <translation>Étiquette « %1 » renommée en « %2 »</translation>
    </message>
    <message>
        <source>Renamed “%1” to %2</source>
        <translation>« %1 » renommé en %2</translation>
    </message>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>« %1 » renommé en « %2 »</translation>
    </message>
    <message>
        <source>Renames a file in all posts that use it.</source>
        <translation>Renomme un fichier dans tous les articles qui l’utilisent.</translation>
    </message>
    <message>
        <source>Renames a tag in all posts, or merges several, also with NEW where that is there.</source>
        <translation>Renomme une étiquette dans tous les articles, ou en réunit plusieurs, aussi avec NEW là où elle existe.</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>Moteur de rendu</translation>
    </message>
    <message>
        <source>Repair it with “galley check --repair”, then make the backup.</source>
        <translation>Réparez-la par « galley check --repair », puis faites la sauvegarde.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Remplacer %1</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace all hits; one step to undo</source>
        <translation>Remplacer tous les résultats ; une seule étape à annuler</translation>
    </message>
    <message>
        <source>Replace in the posts…</source>
        <translation>Remplacer dans les articles…</translation>
    </message>
    <message>
        <source>Replace the link or file “%1” by a real folder, or choose another place for the post.</source>
        <translation>Remplacez le lien ou fichier « %1 » par un vrai dossier, ou choisissez une autre place pour l’article.</translation>
    </message>
    <message>
        <source>Replace this hit and go to the next</source>
        <translation>Remplacer ce résultat et aller au suivant</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replaced “%1” by “%2”</source>
        <translation>« %1 » remplacé par « %2 »</translation>
    </message>
    <message>
        <source>Replaces a text in all posts, as one step that can be taken back.</source>
        <translation>Remplace un texte dans tous les articles, en une étape qui peut être reprise.</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup that has them, or look for them in the history.</source>
        <translation>Restaurez une sauvegarde qui les a, ou cherchez-les dans l’historique.</translation>
    </message>
    <message>
        <source>Restore a backup, or move the file elsewhere to begin a new library.</source>
        <translation>Restaurez une sauvegarde, ou déplacez le fichier ailleurs pour commencer une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>Restore it, then rename it.</source>
        <translation>Restaurez-le, puis renommez-le.</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation>Restauré de la corbeille</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restauré.</translation>
    </message>
    <message>
        <source>Rewriting</source>
        <translation>Réécriture</translation>
    </message>
    <message>
        <source>Rich text of %1 is too large to be turned into Markdown here.</source>
        <translation>Un texte enrichi de %1 est trop gros pour être changé ici en Markdown.</translation>
    </message>
    <message>
        <source>Run git config --global user.name "Your Name" and git config --global user.email you@example.org, then publish again.</source>
        <translation>Lancez git config --global user.name "Votre nom" et git config --global user.email vous@example.org, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Run “git fetch” in the site's folder, then try again.</source>
        <translation>Lancez « git fetch » dans le dossier du site, puis réessayez.</translation>
    </message>
    <message>
        <source>Run “git fsck” in the site's folder and mend what it reports, then push again.</source>
        <translation>Lancez « git fsck » dans le dossier du site et réparez ce qu’il signale, puis poussez de nouveau.</translation>
    </message>
    <message>
        <source>Run “git fsck” in the site's folder and mend what it reports, then try again.</source>
        <translation>Lancez « git fsck » dans le dossier du site et réparez ce qu’il signale, puis réessayez.</translation>
    </message>
    <message>
        <source>Run “git fsck” in the site's folder and mend what it reports.</source>
        <translation>Lancez « git fsck » dans le dossier du site et réparez ce qu’il signale.</translation>
    </message>
    <message>
        <source>Run “git fsck” there and mend what it reports, then try again.</source>
        <translation>Lancez-y « git fsck » et réparez ce qu’il signale, puis réessayez.</translation>
    </message>
    <message>
        <source>Run “git status” in the site's folder and mend what it reports, then try again.</source>
        <translation>Lancez « git status » dans le dossier du site et réparez ce qu’il signale, puis réessayez.</translation>
    </message>
    <message>
        <source>Run “git status” there and mend what it reports, then try again.</source>
        <translation>Lancez-y « git status » et réparez ce qu’il signale, puis réessayez.</translation>
    </message>
    <message>
        <source>Run “git switch %1” in the site's folder, then publish again.</source>
        <translation>Lancez « git switch %1 » dans le dossier du site, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Run “git switch main” there, or make a branch of it with “git switch -c NAME”, then publish again.</source>
        <translation>Lancez-y « git switch main », ou faites-en une branche par « git switch -c NAME », puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Run “git update-index --index-version 4”, then try again.</source>
        <translation>Lancez « git update-index --index-version 4 », puis réessayez.</translation>
    </message>
    <message>
        <source>Run “git update-index --no-split-index” and “git sparse-checkout reapply --no-sparse-index” in the site's folder, then try again.</source>
        <translation>Lancez « git update-index --no-split-index » et « git sparse-checkout reapply --no-sparse-index » dans le dossier du site, puis réessayez.</translation>
    </message>
    <message>
        <source>Running the filter “%1”</source>
        <translation>Exécution du filtre « %1 »</translation>
    </message>
    <message>
        <source>Running the hook “%1”</source>
        <translation>Exécution du hook « %1 »</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save it as UTF-8 with a text editor, then open it again.</source>
        <translation>Enregistrez-le en UTF-8 dans un éditeur, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then bring it in again.</source>
        <translation>Enregistrez-le en UTF-8, puis apportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then give it again.</source>
        <translation>Enregistrez-le en UTF-8, puis donnez-le de nouveau.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then try again.</source>
        <translation>Enregistrez-le en UTF-8, puis réessayez.</translation>
    </message>
    <message>
        <source>Save the blog's feed with its whole posts, and bring in that file.</source>
        <translation>Enregistrez le flux du blog avec ses articles entiers, et importez ce fichier.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 first.</source>
        <translation>Enregistrez d’abord le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text, without control characters.</source>
        <translation>Enregistrez le fichier en texte UTF-8, sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>Enregistrez le fichier en texte UTF-8.</translation>
    </message>
    <message>
        <source>Save the file in that encoding, or take “working-tree-encoding” off it in .gitattributes.</source>
        <translation>Enregistrez le fichier dans cet encodage, ou ôtez-lui « working-tree-encoding » dans .gitattributes.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Saved filters, tags, categories and years</source>
        <translation>Filtres enregistrés, étiquettes, catégories et années</translation>
    </message>
    <message>
        <source>Saving works again: everything you typed is in the library.</source>
        <translation>L’enregistrement marche de nouveau : tout ce que vous avez tapé est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Say who you are: git config --global user.name “Your Name”, and user.email likewise.</source>
        <translation>Dites qui vous êtes : git config --global user.name « Votre nom », et user.email de même.</translation>
    </message>
    <message>
        <source>Say “galley site sync %1” to take that in, then try again; nothing was changed.</source>
        <translation>Dites « galley site sync %1 » pour le reprendre, puis réessayez ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Says in posts that they are drafts, or no longer.</source>
        <translation>Dit dans des articles qu’ils sont des brouillons, ou n’en sont plus.</translation>
    </message>
    <message>
        <source>Says where a site's posts lie, how their files are named, and what of its git runs when you publish; writes nothing into the site.</source>
        <translation>Dit où sont les articles d’un site, comment s’appellent leurs fichiers, et ce qui de son git s’exécute quand vous publiez ; n’écrit rien dans le site.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmé</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Search by name or by keys</source>
        <translation>Chercher par nom ou par touches</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>Chercher des articles</translation>
    </message>
    <message>
        <source>Search the images of the library</source>
        <translation>Chercher dans les images de la bibliothèque</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Sect&amp;ion</source>
        <translation>Sect&amp;ion</translation>
    </message>
    <message>
        <source>See its words in the details: the commit is kept here.</source>
        <translation>Voyez ses mots dans les détails : le commit est gardé ici.</translation>
    </message>
    <message>
        <source>See the activity for its words, mend what it says, then push again.</source>
        <translation>Voyez ses mots dans l’activité, réparez ce qu’ils disent, puis poussez de nouveau.</translation>
    </message>
    <message>
        <source>See the details, then try again: the commit is kept here.</source>
        <translation>Voyez les détails, puis réessayez : le commit est gardé ici.</translation>
    </message>
    <message>
        <source>See what git says in the details, mend it, then publish again; nothing was changed.</source>
        <translation>Voyez ce que dit git dans les détails, réparez-le, puis publiez de nouveau ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>L’envoyer maintenant</translation>
    </message>
    <message>
        <source>Sending to “%1”</source>
        <translation>Envoi à « %1 »</translation>
    </message>
    <message>
        <source>Sends what is committed but not pushed.</source>
        <translation>Envoie ce qui est validé mais non poussé.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Set %1 in the whole site</source>
        <translation>%1 mis dans tout le site</translation>
    </message>
    <message>
        <source>Set one like https://example.org/me/blog.git or git@example.org:me/blog.git (git remote set-url %1 ADDRESS).</source>
        <translation>Mettez-en une comme https://example.org/me/blog.git ou git@example.org:me/blog.git (git remote set-url %1 ADDRESS).</translation>
    </message>
    <message>
        <source>Set the filter up as the site's authors describe it, or take it off .gitattributes.</source>
        <translation>Configurez le filtre comme le décrivent les auteurs du site, ou ôtez-le de .gitattributes.</translation>
    </message>
    <message>
        <source>Set user.name and user.email in git's configuration anew.</source>
        <translation>Réglez de nouveau user.name et user.email dans la configuration de git.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings here are: %1.</source>
        <translation>Les réglages ici sont : %1.</translation>
    </message>
    <message>
        <source>Settings of the &amp;site…</source>
        <translation>&amp;Réglages du site…</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <translation>Réglages de « %1 »</translation>
    </message>
    <message>
        <source>Several commits of the post begin with “%1”.</source>
        <translation>Plusieurs commits de l’article commencent par « %1 ».</translation>
    </message>
    <message>
        <source>Several files begin with “%1”.</source>
        <translation>Plusieurs fichiers commencent par « %1 ».</translation>
    </message>
    <message>
        <source>Several posts begin with “%1”: %2.</source>
        <translation>Plusieurs articles commencent par « %1 » : %2.</translation>
    </message>
    <message>
        <source>Shortcodes</source>
        <translation>Shortcodes</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Les plus courts d’abord</translation>
    </message>
    <message>
        <source>Should images lie beside their posts?</source>
        <translation>Les images doivent-elles être à côté de leurs articles ?</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Montrer %1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show the &amp;preview in full screen too</source>
        <translation>Montrer aussi l’a&amp;perçu en plein écran</translation>
    </message>
    <message>
        <source>Show the posts</source>
        <translation>Montrer les articles</translation>
    </message>
    <message>
        <source>Shown when the mouse rests on it</source>
        <translation>Affiché quand la souris s’y arrête</translation>
    </message>
    <message>
        <source>Shows a Press site in the browser as it would be, drafts among it, and follows changes.</source>
        <translation>Montre un site Press dans le navigateur tel qu’il serait, brouillons compris, et suit les changements.</translation>
    </message>
    <message>
        <source>Shows both texts of a post that changed here and in its site, or says which it is to be.</source>
        <translation>Montre les deux textes d’un article changé ici et dans son site, ou dit lequel ce doit être.</translation>
    </message>
    <message>
        <source>Shows the whole path on a throwaway blog, without a window.</source>
        <translation>Montre tout le chemin sur un blog jetable, sans fenêtre.</translation>
    </message>
    <message>
        <source>Shows what was published and pushed, step by step, with the remote's own words.</source>
        <translation>Montre ce qui a été publié et poussé, étape par étape, avec les mots du dépôt distant.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Signing the commit</source>
        <translation>Signature du commit</translation>
    </message>
    <message>
        <source>Signs in a wrong encoding</source>
        <translation>Caractères mal encodés</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Site %1</translation>
    </message>
    <message>
        <source>Site %1, branch %2</source>
        <translation>Site %1, branche %2</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>Vérification du site</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Sites of this kind have no mark for drafts in the text.</source>
        <translation>Les sites de cette sorte n’ont pas de marque de brouillon dans le texte.</translation>
    </message>
    <message>
        <source>Size and format</source>
        <translation>Taille et format</translation>
    </message>
    <message>
        <source>Size as it is</source>
        <translation>Taille telle quelle</translation>
    </message>
    <message>
        <source>Slide through time: left is earlier</source>
        <translation>Glisser dans le temps : plus tôt à gauche</translation>
    </message>
    <message>
        <source>Slug, date, tags and description of this post</source>
        <translation>Slug, date, étiquettes et description de cet article</translation>
    </message>
    <message>
        <source>Smaller than JPEG and PNG; all browsers of today show it.</source>
        <translation>Plus petit que JPEG et PNG ; tous les navigateurs d’aujourd’hui l’affichent.</translation>
    </message>
    <message>
        <source>Smart q&amp;uotes</source>
        <translation>&amp;Guillemets typographiques</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Fragments</translation>
    </message>
    <message>
        <source>Somebody else may have pushed at the same time: fetch (git pull --rebase), then push again.</source>
        <translation>Quelqu’un d’autre a peut-être poussé en même temps : rapportez-le (git pull --rebase), puis poussez de nouveau.</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Trié par : %1</translation>
    </message>
    <message>
        <source>Sp&amp;elling</source>
        <translation>Ort&amp;hographe</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Split the text into several posts, or close other programs, then try again.</source>
        <translation>Divisez le texte en plusieurs articles, ou fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>Start Galley with --library and a folder on this computer.</source>
        <translation>Lancez Galley avec --library et un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Start it again when there is time.</source>
        <translation>Recommencez quand vous avez le temps.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
    <message>
        <source>Start it again when you like: nothing was lost.</source>
        <translation>Recommencez quand vous voulez : rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Start it again when you like; nothing was changed.</source>
        <translation>Recommencez quand vous voulez ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Relancez-le.</translation>
    </message>
    <message>
        <source>Start of “%1”</source>
        <translation>Début de « %1 »</translation>
    </message>
    <message>
        <source>Step %1; “galley undo %1” takes it back.</source>
        <translation>Étape %1 ; « galley undo %1 » la reprend.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Struc&amp;k out</source>
        <translation>&amp;Barré</translation>
    </message>
    <message>
        <source>Switch that folder to another branch, then publish again.</source>
        <translation>Passez ce dossier à une autre branche, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Switch to the branch that has it, or change the post and publish it again.</source>
        <translation>Passez à la branche qui l’a, ou changez l’article et publiez-le de nouveau.</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>T&amp;ableau</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Ta&amp;ke the last publish back…</source>
        <translation>&amp;Reprendre la dernière publication…</translation>
    </message>
    <message>
        <source>Tab goes from ${1:text} to $2 and ends at $0. ${date}, ${time}, ${title}, ${selection} and ${clipboard} are filled in.</source>
        <translation>Tab va de ${1:text} à $2 et finit à $0. ${date}, ${time}, ${title}, ${selection} et ${clipboard} sont remplis.</translation>
    </message>
    <message>
        <source>Tag, category or year</source>
        <translation>Étiquette, catégorie ou année</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags or categories</source>
        <translation>Étiquettes ou catégories</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take it in with that Galley.</source>
        <translation>Reprenez-le avec ce Galley.</translation>
    </message>
    <message>
        <source>Take it out (git remote set-url %1 ADDRESS): Galley asks for it and can keep it in the keychain.</source>
        <translation>Ôtez-le (git remote set-url %1 ADDRESS) : Galley le demande et peut le garder dans le trousseau.</translation>
    </message>
    <message>
        <source>Take it out of the text first; what no text names can be removed.</source>
        <translation>Retirez-le d’abord du texte ; ce qu’aucun texte ne nomme peut être supprimé.</translation>
    </message>
    <message>
        <source>Take it out of the text, and have it replaced where it is used if others have seen it. If it is none, allow it (--allow-secrets).</source>
        <translation>Ôtez-le du texte, et faites-le remplacer là où il sert si d’autres l’ont vu. Si ce n’en est pas un, permettez-le (--allow-secrets).</translation>
    </message>
    <message>
        <source>Take it out of the texts first.</source>
        <translation>Retirez-la d’abord des textes.</translation>
    </message>
    <message>
        <source>Take it out of the trash, then publish it.</source>
        <translation>Sortez-le de la corbeille, puis publiez-le.</translation>
    </message>
    <message>
        <source>Take it out of the trash, then say when to publish it.</source>
        <translation>Sortez-le de la corbeille, puis dites quand le publier.</translation>
    </message>
    <message>
        <source>Take it out, or write it anew in the other site.</source>
        <translation>Retirez-le, ou écrivez-le de nouveau dans l’autre site.</translation>
    </message>
    <message>
        <source>Take off the posts of one site at a time.</source>
        <translation>Retirez les articles d’un site à la fois.</translation>
    </message>
    <message>
        <source>Take that change into the post, or commit it with git; then publish again.</source>
        <translation>Reprenez ce changement dans l’article, ou validez-le avec git ; puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Take that line out of the page.</source>
        <translation>Ôtez cette ligne de la page.</translation>
    </message>
    <message>
        <source>Take the control characters out of the name.</source>
        <translation>Ôtez du nom les caractères de contrôle.</translation>
    </message>
    <message>
        <source>Take the hook away, switch hooks off for this site (“galley site set SITE --hooks off”), or commit this post with git itself.</source>
        <translation>Ôtez le hook, désactivez les hooks de ce site (« galley site set SITE --hooks off »), ou validez cet article avec git lui-même.</translation>
    </message>
    <message>
        <source>Take the later publish back first, or change the post and publish it again; nothing was changed.</source>
        <translation>Reprenez d’abord la publication ultérieure, ou changez l’article et publiez-le de nouveau ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Take the link away, or have the pages made in another folder.</source>
        <translation>Ôtez le lien, ou faites faire les pages dans un autre dossier.</translation>
    </message>
    <message>
        <source>Take the other text</source>
        <translation>Prendre l’autre texte</translation>
    </message>
    <message>
        <source>Take the post o&amp;ff its site…</source>
        <translation>Retirer l’article de son s&amp;ite…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre le leur</translation>
    </message>
    <message>
        <source>Take this date</source>
        <translation>Prendre cette date</translation>
    </message>
    <message>
        <source>Take this post off its site?</source>
        <translation>Retirer cet article de son site ?</translation>
    </message>
    <message>
        <source>Take this publish back?</source>
        <translation>Reprendre cette publication ?</translation>
    </message>
    <message>
        <source>Take what is in the blog's trash too.</source>
        <translation>Prendre aussi ce qui est dans la corbeille du blog.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>Takes a file out of the trash.</source>
        <translation>Sort un fichier de la corbeille.</translation>
    </message>
    <message>
        <source>Takes a site that is there into the library; changes nothing in it.</source>
        <translation>Prend dans la bibliothèque un site qui est là ; n’y change rien.</translation>
    </message>
    <message>
        <source>Takes a tag from posts.</source>
        <translation>Ôte une étiquette à des articles.</translation>
    </message>
    <message>
        <source>Takes an exported library into one that is still empty.</source>
        <translation>Reprend une bibliothèque exportée dans une bibliothèque encore vide.</translation>
    </message>
    <message>
        <source>Takes back the last change of many posts, the step named, a publish (p12, or its commit), or what was last published to a site.</source>
        <translation>Reprend le dernier changement de plusieurs articles, l’étape nommée, une publication (p12, ou son commit), ou ce qui a été publié en dernier sur un site.</translation>
    </message>
    <message>
        <source>Takes in what changed in a site's folder and repository; writes nothing there.</source>
        <translation>Reprend ce qui a changé dans le dossier et le dépôt d’un site ; n’y écrit rien.</translation>
    </message>
    <message>
        <source>Takes posts off their site; they stay here as drafts.</source>
        <translation>Retire des articles de leur site ; ils restent ici comme brouillons.</translation>
    </message>
    <message>
        <source>Takes posts out of the trash.</source>
        <translation>Sort des articles de la corbeille.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Taking in %1 files…</source>
        <translation>Ajout de %1 fichiers…</translation>
    </message>
    <message>
        <source>Taking in the posts</source>
        <translation>Reprise des articles</translation>
    </message>
    <message>
        <source>Taking in “%1”…</source>
        <translation>Ajout de « %1 »…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Target in words</source>
        <translation>Objectif en mots</translation>
    </message>
    <message>
        <source>Target of this post, in words</source>
        <translation>Objectif de cet article, en mots</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Distinguer les majuscules des minuscules</translation>
    </message>
    <message>
        <source>Tells how it stands with what Galley needs on this machine; changes nothing.</source>
        <translation>Dit où en est ce dont Galley a besoin sur cette machine ; ne change rien.</translation>
    </message>
    <message>
        <source>Tells what Galley makes of a site: kind, folders, posts, what was left out.</source>
        <translation>Dit ce que Galley voit dans un site : sorte, dossiers, articles, ce qui a été laissé de côté.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>Texte du lien</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>That passphrase does not open the key; try once more. </source>
        <translation>Cette phrase secrète n’ouvre pas la clé ; essayez encore. </translation>
    </message>
    <message>
        <source>That was the whole path. Make your own blog with:
     galley site new DIR --title "My blog" --remote URL
     galley new --site "My blog" --title "First post" --body-file post.md
     galley publish ID
</source>
        <translation>C’était tout le chemin. Faites votre propre blog par :
     galley site new DIR --title "Mon blog" --remote URL
     galley new --site "Mon blog" --title "Premier article" --body-file post.md
     galley publish ID
</translation>
    </message>
    <message>
        <source>That was undone.</source>
        <translation>Cela a été annulé.</translation>
    </message>
    <message>
        <source>The &amp;paragraph</source>
        <translation>Le &amp;paragraphe</translation>
    </message>
    <message>
        <source>The &amp;sentence</source>
        <translation>La ph&amp;rase</translation>
    </message>
    <message>
        <source>The &amp;whole text</source>
        <translation>Tout le te&amp;xte</translation>
    </message>
    <message>
        <source>The Galley that has the library “%2” open (process %1) does not answer.</source>
        <translation>Le Galley qui a la bibliothèque « %2 » ouverte (processus %1) ne répond pas.</translation>
    </message>
    <message>
        <source>The Galley window closed before the command was done.</source>
        <translation>La fenêtre de Galley s’est fermée avant la fin de la commande.</translation>
    </message>
    <message>
        <source>The address of this post does not come from a slug.</source>
        <translation>L’adresse de cet article ne vient pas d’un slug.</translation>
    </message>
    <message>
        <source>The address of “%1” holds a password, which other programs could read while git runs.</source>
        <translation>L’adresse de « %1 » contient un mot de passe, que d’autres programmes pourraient lire pendant que git tourne.</translation>
    </message>
    <message>
        <source>The address of “%1” is not one that Galley publishes to: it would start a program.</source>
        <translation>L’adresse de « %1 » n’en est pas une où Galley publie : elle lancerait un programme.</translation>
    </message>
    <message>
        <source>The address of “%1” leads on to another one.</source>
        <translation>L’adresse de « %1 » mène à une autre.</translation>
    </message>
    <message>
        <source>The archive's list of posts does not name it; it comes as a draft.</source>
        <translation>La liste des articles de l’archive ne le mentionne pas ; il arrive comme brouillon.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged; the library was left as it is.</source>
        <translation>La sauvegarde « %1 » est endommagée ; la bibliothèque est restée telle quelle.</translation>
    </message>
    <message>
        <source>The block no longer ends where the text begins.</source>
        <translation>Le bloc ne finit plus là où le texte commence.</translation>
    </message>
    <message>
        <source>The blog's files: a folder such as wp-content/uploads, or a ZIP.</source>
        <translation>Les fichiers du blog : un dossier tel que wp-content/uploads, ou un ZIP.</translation>
    </message>
    <message>
        <source>The branch was changed while it was brought in step with the remote.</source>
        <translation>La branche a été changée pendant sa mise au pas avec le dépôt distant.</translation>
    </message>
    <message>
        <source>The branch “%1” has moved on since this publish was prepared.</source>
        <translation>La branche « %1 » a avancé depuis que cette publication a été préparée.</translation>
    </message>
    <message>
        <source>The branch “%1” has no commit to push.</source>
        <translation>La branche « %1 » n’a pas de commit à pousser.</translation>
    </message>
    <message>
        <source>The branch “%1” is checked out in another folder.</source>
        <translation>La branche « %1 » est extraite dans un autre dossier.</translation>
    </message>
    <message>
        <source>The branch “%1” is not checked out in this repository any more.</source>
        <translation>La branche « %1 » n’est plus extraite dans ce dépôt.</translation>
    </message>
    <message>
        <source>The branch “%1” is not in this repository.</source>
        <translation>La branche « %1 » n’est pas dans ce dépôt.</translation>
    </message>
    <message>
        <source>The branch “%1” is only another name for a branch.</source>
        <translation>La branche « %1 » n’est qu’un autre nom d’une branche.</translation>
    </message>
    <message>
        <source>The branch “%2” is protected on “%1”.</source>
        <translation>La branche « %2 » est protégée sur « %1 ».</translation>
    </message>
    <message>
        <source>The bytes do not match the hash that was kept with them.</source>
        <translation>Les octets ne correspondent pas à l’empreinte gardée avec eux.</translation>
    </message>
    <message>
        <source>The change was stopped.</source>
        <translation>Le changement a été arrêté.</translation>
    </message>
    <message>
        <source>The check of the site stops this: %1</source>
        <translation>La vérification du site arrête ceci : %1</translation>
    </message>
    <message>
        <source>The check was stopped before it was done.</source>
        <translation>La vérification a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>The clocks are set forward then, so it is published at %1.</source>
        <translation>Les horloges sont alors avancées, la publication se fait donc à %1.</translation>
    </message>
    <message>
        <source>The command “galley history %1” shows those that there are.</source>
        <translation>La commande « galley history %1 » montre ceux qui existent.</translation>
    </message>
    <message>
        <source>The command “galley history” shows the texts that there are.</source>
        <translation>La commande « galley history » montre les textes qui existent.</translation>
    </message>
    <message>
        <source>The command “galley list” shows the posts that there are.</source>
        <translation>La commande « galley list » montre les articles qui existent.</translation>
    </message>
    <message>
        <source>The command “galley media list” shows the files that there are.</source>
        <translation>La commande « galley media list » montre les fichiers qui existent.</translation>
    </message>
    <message>
        <source>The command “galley site list” shows the sites that there are.</source>
        <translation>La commande « galley site list » montre les sites qui existent.</translation>
    </message>
    <message>
        <source>The command “galley tags” shows the tags that there are.</source>
        <translation>La commande « galley tags » montre les étiquettes qui existent.</translation>
    </message>
    <message>
        <source>The command “galley undo --list” says what it did.</source>
        <translation>La commande « galley undo --list » dit ce qu’il a fait.</translation>
    </message>
    <message>
        <source>The command “galley undo --list” shows the steps that there are.</source>
        <translation>La commande « galley undo --list » montre les étapes qui existent.</translation>
    </message>
    <message>
        <source>The command “galley undo --list” shows those that there are.</source>
        <translation>La commande « galley undo --list » montre celles qui existent.</translation>
    </message>
    <message>
        <source>The command “galley undo --list” shows what can be taken back.</source>
        <translation>La commande « galley undo --list » montre ce qui peut être repris.</translation>
    </message>
    <message>
        <source>The commit %1 does not hold this post.</source>
        <translation>Le commit %1 ne contient pas cet article.</translation>
    </message>
    <message>
        <source>The commit %1 is not on the branch “%2” any more.</source>
        <translation>Le commit %1 n’est plus sur la branche « %2 ».</translation>
    </message>
    <message>
        <source>The commit could not be signed, as git's configuration asks for.</source>
        <translation>Le commit n’a pas pu être signé, comme le demande la configuration de git.</translation>
    </message>
    <message>
        <source>The commit is kept here; it is sent when the network is back.</source>
        <translation>Le commit est gardé ici ; il est envoyé quand le réseau revient.</translation>
    </message>
    <message>
        <source>The commit on the branch “%1” could not be made.</source>
        <translation>Le commit sur la branche « %1 » n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>The commit was made, but the disk did not take all that belongs to it.</source>
        <translation>Le commit est fait, mais le disque n’a pas pris tout ce qui va avec.</translation>
    </message>
    <message>
        <source>The configuration of “%1” names no address to ask for the post.</source>
        <translation>La configuration de « %1 » ne nomme aucune adresse où demander l’article.</translation>
    </message>
    <message>
        <source>The connection to “%1” was cut.</source>
        <translation>La connexion à « %1 » a été coupée.</translation>
    </message>
    <message>
        <source>The copy “%1” cannot be written.</source>
        <translation>La copie « %1 » ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The daily backups are in the folder “backups” of the library.</source>
        <translation>Les sauvegardes quotidiennes sont dans le dossier « backups » de la bibliothèque.</translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <translation>Le fichier endommagé est gardé comme « %1 ».</translation>
    </message>
    <message>
        <source>The damaged library cannot be copied to “%1”.</source>
        <translation>La bibliothèque endommagée ne peut pas être copiée vers « %1 ».</translation>
    </message>
    <message>
        <source>The damaged text is its newest version.</source>
        <translation>Le texte endommagé est sa version la plus récente.</translation>
    </message>
    <message>
        <source>The date “%1” cannot be read.</source>
        <translation>La date « %1 » ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The desktop's own serif</source>
        <translation>La police à empattements du bureau</translation>
    </message>
    <message>
        <source>The disk did not confirm that the commit is safe on it.</source>
        <translation>Le disque n’a pas confirmé que le commit y est en sûreté.</translation>
    </message>
    <message>
        <source>The disk is full: the copy “%1” cannot be finished.</source>
        <translation>Le disque est plein : la copie « %1 » ne peut pas être finie.</translation>
    </message>
    <message>
        <source>The disk that holds the library folder “%1” is full.</source>
        <translation>Le disque qui contient le dossier de bibliothèque « %1 » est plein.</translation>
    </message>
    <message>
        <source>The disk that holds the library “%1” is full.</source>
        <translation>Le disque qui contient la bibliothèque « %1 » est plein.</translation>
    </message>
    <message>
        <source>The export changed while it was read.</source>
        <translation>L’export a changé pendant qu’il était lu.</translation>
    </message>
    <message>
        <source>The export holds its text in Ghost's own form alone, which was not read.</source>
        <translation>L’export ne contient son texte que dans la forme propre à Ghost, qui n’a pas été lue.</translation>
    </message>
    <message>
        <source>The export holds its text without form; look at it on the old site.</source>
        <translation>L’export contient son texte sans forme ; regardez-le sur l’ancien site.</translation>
    </message>
    <message>
        <source>The export is damaged in line %1, before its first post.</source>
        <translation>L’export est endommagé à la ligne %1, avant son premier article.</translation>
    </message>
    <message>
        <source>The export is damaged in line %1, behind the post “%2”.</source>
        <translation>L’export est endommagé à la ligne %1, après l’article « %2 ».</translation>
    </message>
    <message>
        <source>The expression takes too long on this text.</source>
        <translation>L’expression prend trop de temps sur ce texte.</translation>
    </message>
    <message>
        <source>The expression “%1” cannot be read from its character %2 on.</source>
        <translation>L’expression « %1 » ne peut pas être lue à partir de son caractère %2.</translation>
    </message>
    <message>
        <source>The file and its images move, links from other posts follow, and readers of the old address are led on where the site can do so. Nothing is published yet.</source>
        <translation>Le fichier et ses images sont déplacés, les liens des autres articles suivent, et les lecteurs de l’ancienne adresse sont redirigés là où le site le peut. Rien n’est encore publié.</translation>
    </message>
    <message>
        <source>The file cannot be read, or is too large for a text.</source>
        <translation>Le fichier ne peut pas être lu, ou est trop gros pour un texte.</translation>
    </message>
    <message>
        <source>The file defines entities of its own, as no export does and attacks do.</source>
        <translation>Le fichier définit ses propres entités, ce qu’aucun export ne fait, mais bien les attaques.</translation>
    </message>
    <message>
        <source>The file holds this text now.</source>
        <translation>Le fichier contient maintenant ce texte.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Le fichier est endommagé : %1.</translation>
    </message>
    <message>
        <source>The file moves as it is.</source>
        <translation>Le fichier est déplacé tel quel.</translation>
    </message>
    <message>
        <source>The file of a published post</source>
        <translation>Le fichier d’un article publié</translation>
    </message>
    <message>
        <source>The file of “%1” was deleted in the site. The post is in the trash.</source>
        <translation>Le fichier de « %1 » a été supprimé dans le site. L’article est dans la corbeille.</translation>
    </message>
    <message>
        <source>The file of “%1” was deleted in the site. You had changed the post, so it stays here as a draft.</source>
        <translation>Le fichier de « %1 » a été supprimé dans le site. Vous aviez changé l’article, il reste donc ici comme brouillon.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Le fichier « %1 » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Le fichier « %1 » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than any export of a blog.</source>
        <translation>Le fichier « %1 » est plus gros qu’aucun export de blog.</translation>
    </message>
    <message>
        <source>The file “%1” is not a library of Galley.</source>
        <translation>Le fichier « %1 » n’est pas une bibliothèque de Galley.</translation>
    </message>
    <message>
        <source>The file's name says %1, the post itself %2.</source>
        <translation>Le nom du fichier dit %1, l’article lui-même %2.</translation>
    </message>
    <message>
        <source>The files here cannot follow what others sent to the remote: something of yours is in the way.</source>
        <translation>Les fichiers ici ne peuvent pas suivre ce que d’autres ont envoyé : quelque chose à vous fait obstacle.</translation>
    </message>
    <message>
        <source>The files of %1 posts were deleted in the site. The posts are in the trash.</source>
        <translation>Les fichiers de %1 articles ont été supprimés dans le site. Les articles sont dans la corbeille.</translation>
    </message>
    <message>
        <source>The files of %1 posts were deleted in the site. You had changed them, so they stay here as drafts.</source>
        <translation>Les fichiers de %1 articles ont été supprimés dans le site. Vous les aviez changés, ils restent donc ici comme brouillons.</translation>
    </message>
    <message>
        <source>The filter “%1” could not take in “%2”.</source>
        <translation>Le filtre « %1 » n’a pas pu prendre « %2 ».</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Le dossier « %1 » ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The folder “%1” for the daily backups cannot be made.</source>
        <translation>Le dossier « %1 » des sauvegardes quotidiennes ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The folder “%1” is already open as the site “%2”.</source>
        <translation>Le dossier « %1 » est déjà ouvert comme site « %2 ».</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty.</source>
        <translation>Le dossier « %1 » n’est pas vide.</translation>
    </message>
    <message>
        <source>The folder “%1” of the site is not there.</source>
        <translation>Le dossier « %1 » du site n’est pas là.</translation>
    </message>
    <message>
        <source>The formats are source, html and json.</source>
        <translation>Les formats sont source, html et json.</translation>
    </message>
    <message>
        <source>The forms are text, man, bash, zsh and fish.</source>
        <translation>Les formes sont text, man, bash, zsh et fish.</translation>
    </message>
    <message>
        <source>The front matter</source>
        <translation>L’en-tête</translation>
    </message>
    <message>
        <source>The front matter cannot be read; the trouble is on line %1.</source>
        <translation>L’en-tête ne peut pas être lu ; l’ennui est à la ligne %1.</translation>
    </message>
    <message>
        <source>The front matter cannot be rewritten for the other site: %1 would be lost.</source>
        <translation>L’en-tête ne peut pas être réécrit pour l’autre site : %1 serait perdu.</translation>
    </message>
    <message>
        <source>The front matter is a program, which Galley does not run.</source>
        <translation>L’en-tête est un programme, que Galley n’exécute pas.</translation>
    </message>
    <message>
        <source>The front matter is rewritten for that site, and images go along. A post that readers find at its old site stays there; the other site then gets a copy.</source>
        <translation>L’en-tête est réécrit pour ce site, et les images suivent. Un article que les lecteurs trouvent sur son ancien site y reste ; l’autre site en reçoit alors une copie.</translation>
    </message>
    <message>
        <source>The front matter of “%1” cannot be read.</source>
        <translation>L’en-tête de « %1 » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The front matter that starts on line 1 has no end.</source>
        <translation>L’en-tête qui commence à la ligne 1 n’a pas de fin.</translation>
    </message>
    <message>
        <source>The front matter would no longer say what it should.</source>
        <translation>L’en-tête ne dirait plus ce qu’il doit.</translation>
    </message>
    <message>
        <source>The head, menu and foot of its page were left out.</source>
        <translation>L’en-tête, le menu et le pied de sa page ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The history of the post shows the versions that there are.</source>
        <translation>L’historique de l’article montre les versions qui existent.</translation>
    </message>
    <message>
        <source>The history of “%2” on “%1” was rewritten: commits that you have are no longer there.</source>
        <translation>L’historique de « %2 » sur « %1 » a été réécrit : des commits que vous avez n’y sont plus.</translation>
    </message>
    <message>
        <source>The hook “%1” of this repository looks at what is checked out, and “%2” is not.</source>
        <translation>Le hook « %1 » de ce dépôt regarde ce qui est extrait, et « %2 » ne l’est pas.</translation>
    </message>
    <message>
        <source>The hook “%1” of this repository refused the commit.</source>
        <translation>Le hook « %1 » de ce dépôt a refusé le commit.</translation>
    </message>
    <message>
        <source>The hook “pre-commit” left files that Galley cannot commit.</source>
        <translation>Le hook « pre-commit » a laissé des fichiers que Galley ne peut pas valider.</translation>
    </message>
    <message>
        <source>The hook “pre-commit” would have more committed than this publish: %1.</source>
        <translation>Le hook « pre-commit » ferait valider plus que cette publication : %1.</translation>
    </message>
    <message>
        <source>The hook “pre-push” of this repository refused the push.</source>
        <translation>Le hook « pre-push » de ce dépôt a refusé l’envoi.</translation>
    </message>
    <message>
        <source>The hooks of this repository left the commit without a message.</source>
        <translation>Les hooks de ce dépôt ont laissé le commit sans message.</translation>
    </message>
    <message>
        <source>The image cannot be read to its end.</source>
        <translation>L’image ne peut pas être lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>The image cannot be written as WebP.</source>
        <translation>L’image ne peut pas être écrite en WebP.</translation>
    </message>
    <message>
        <source>The image is %1 large: it is slow to load.</source>
        <translation>L’image pèse %1 : elle est lente à charger.</translation>
    </message>
    <message>
        <source>The image “%1” of the post %2 is damaged.</source>
        <translation>L’image « %1 » de l’article %2 est endommagée.</translation>
    </message>
    <message>
        <source>The last change before Galley ended cannot be read; what was saved before it is there.</source>
        <translation>Le dernier changement avant la fin de Galley ne peut pas être lu ; ce qui était enregistré avant est là.</translation>
    </message>
    <message>
        <source>The last push was taken</source>
        <translation>Le dernier envoi a été accepté</translation>
    </message>
    <message>
        <source>The last try: %1</source>
        <translation>Le dernier essai : %1</translation>
    </message>
    <message>
        <source>The library folder “%1” cannot be written.</source>
        <translation>Le dossier de bibliothèque « %1 » n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The library has damaged parts, so “%1” was not written.</source>
        <translation>La bibliothèque a des parties endommagées, « %1 » n’a donc pas été écrit.</translation>
    </message>
    <message>
        <source>The library has no images yet. Choose one from this computer.</source>
        <translation>La bibliothèque n’a pas encore d’images. Choisissez-en une sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The library in “%1” holds something already.</source>
        <translation>La bibliothèque dans « %1 » contient déjà quelque chose.</translation>
    </message>
    <message>
        <source>The library is the one of “%1” now, with %2 posts. The one before is kept as “%3”.</source>
        <translation>La bibliothèque est maintenant celle de « %1 », avec %2 articles. La précédente est gardée comme « %3 ».</translation>
    </message>
    <message>
        <source>The library is the one of “%1” now. The one before is kept as “%2”.</source>
        <translation>La bibliothèque est maintenant celle de « %1 ». La précédente est gardée comme « %2 ».</translation>
    </message>
    <message>
        <source>The library of “%1” came in: %2 sites, %3 posts, %4 versions, %5 media.</source>
        <translation>La bibliothèque de « %1 » est reprise : sites %2, articles %3, versions %4, médias %5.</translation>
    </message>
    <message>
        <source>The library was closed while it was being copied.</source>
        <translation>La bibliothèque a été fermée pendant qu’elle était copiée.</translation>
    </message>
    <message>
        <source>The library was damaged. It was put together again with %1 posts and %2 versions.</source>
        <translation>La bibliothèque était endommagée. Elle a été reconstituée : articles %1, versions %2.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be read or written.</source>
        <translation>La bibliothèque « %1 » ne peut pas être lue ni écrite.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written.</source>
        <translation>La bibliothèque « %1 » ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The library “%1” is damaged.</source>
        <translation>La bibliothèque « %1 » est endommagée.</translation>
    </message>
    <message>
        <source>The library “%1” is empty, so it was damaged.</source>
        <translation>La bibliothèque « %1 » est vide, elle a donc été endommagée.</translation>
    </message>
    <message>
        <source>The library “%1” is in a folder that %2 copies, which can damage it while Galley is open.</source>
        <translation>La bibliothèque « %1 » est dans un dossier que %2 copie, ce qui peut l’endommager tant que Galley est ouvert.</translation>
    </message>
    <message>
        <source>The library “%1” is on a network disk, where it can be damaged.</source>
        <translation>La bibliothèque « %1 » est sur un disque réseau, où elle peut être endommagée.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Galley.</source>
        <translation>La bibliothèque « %1 » a été créée par un Galley plus récent.</translation>
    </message>
    <message>
        <source>The list cannot be changed in this front matter without saying something else.</source>
        <translation>La liste ne peut pas être changée dans cet en-tête sans qu’il dise autre chose.</translation>
    </message>
    <message>
        <source>The list of posts is damaged in line %1, behind the post “%2”.</source>
        <translation>La liste des articles est abîmée à la ligne %1, après l’article « %2 ».</translation>
    </message>
    <message>
        <source>The list of posts is damaged in line %1.</source>
        <translation>La liste des articles est abîmée à la ligne %1.</translation>
    </message>
    <message>
        <source>The log of the library is kept as “%1”.</source>
        <translation>Le journal de la bibliothèque est gardé comme « %1 ».</translation>
    </message>
    <message>
        <source>The new file or folder that they go to.</source>
        <translation>Le nouveau fichier ou dossier où ils vont.</translation>
    </message>
    <message>
        <source>The other side did not answer for %1 seconds.</source>
        <translation>L’autre côté n’a pas répondu pendant %1 secondes.</translation>
    </message>
    <message>
        <source>The other text is on the paper. Yours is kept as a version.</source>
        <translation>L’autre texte est sur le papier. Le vôtre est gardé comme version.</translation>
    </message>
    <message>
        <source>The page says twice, or for no command, “%1”.</source>
        <translation>La page dit deux fois, ou pour aucune commande, « %1 ».</translation>
    </message>
    <message>
        <source>The page still shows an earlier text.</source>
        <translation>La page montre encore un texte antérieur.</translation>
    </message>
    <message>
        <source>The page was not printed. Look whether the printer is ready, or the folder can be written.</source>
        <translation>La page n’a pas été imprimée. Regardez si l’imprimante est prête, ou si le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The page “%1” cannot be written.</source>
        <translation>La page « %1 » ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The pages cannot be made in “%1”, among the site's sources.</source>
        <translation>Les pages ne peuvent pas être faites dans « %1 », parmi les sources du site.</translation>
    </message>
    <message>
        <source>The pages were not made, as you wished.</source>
        <translation>Les pages n’ont pas été faites, comme vous le vouliez.</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>Le paragraphe</translation>
    </message>
    <message>
        <source>The post has no heading “%1”.</source>
        <translation>L’article n’a pas de titre « %1 ».</translation>
    </message>
    <message>
        <source>The post has no version or commit “%1”.</source>
        <translation>L’article n’a pas de version ni de commit « %1 ».</translation>
    </message>
    <message>
        <source>The post holds that text already.</source>
        <translation>L’article contient déjà ce texte.</translation>
    </message>
    <message>
        <source>The post is dated %1, later than that: %2 leaves it out until the site is built after its date.</source>
        <translation>L’article est daté du %1, plus tard que cela : %2 le laisse de côté jusqu’à ce que le site soit construit après sa date.</translation>
    </message>
    <message>
        <source>The post is dated %1, later than that: %2 shows it at once all the same.</source>
        <translation>L’article est daté du %1, plus tard que cela : %2 le montre tout de suite quand même.</translation>
    </message>
    <message>
        <source>The post says that it is a draft, but %1 does not know “draft” and publishes it.</source>
        <translation>L’article dit être un brouillon, mais %1 ne connaît pas « draft » et le publie.</translation>
    </message>
    <message>
        <source>The post was changed while you compared its texts.</source>
        <translation>L’article a été changé pendant que vous compariez ses textes.</translation>
    </message>
    <message>
        <source>The post “%1” already has the slug “%2”.</source>
        <translation>L’article « %1 » a déjà le slug « %2 ».</translation>
    </message>
    <message>
        <source>The post “%1” has no heading “%2”.</source>
        <translation>L’article « %1 » n’a pas de titre « %2 ».</translation>
    </message>
    <message>
        <source>The post “%1” has no title.</source>
        <translation>L’article « %1 » n’a pas de titre.</translation>
    </message>
    <message>
        <source>The post “%1” has no version %2.</source>
        <translation>L’article « %1 » n’a pas de version %2.</translation>
    </message>
    <message>
        <source>The post “%1” has the same address: only one of them can be read.</source>
        <translation>L’article « %1 » a la même adresse : un seul des deux peut être lu.</translation>
    </message>
    <message>
        <source>The posts of “%1” are looked for %2 (%3 found); the names of their files %4.</source>
        <translation>Les articles de « %1 » sont cherchés %2 (%3 trouvés) ; les noms de leurs fichiers %4.</translation>
    </message>
    <message>
        <source>The preview cannot be loaded: %1</source>
        <translation>L’aperçu ne peut pas être chargé : %1</translation>
    </message>
    <message>
        <source>The preview does not run for root, because it could not be locked in: start Galley as an ordinary user.</source>
        <translation>L’aperçu ne marche pas pour root, car il ne pourrait pas y être isolé : lancez Galley en utilisateur ordinaire.</translation>
    </message>
    <message>
        <source>The preview is not installed: “galley-preview.so” is not beside the program.</source>
        <translation>L’aperçu n’est pas installé : « galley-preview.so » n’est pas à côté du programme.</translation>
    </message>
    <message>
        <source>The preview “%1” belongs to another version of Galley.</source>
        <translation>L’aperçu « %1 » appartient à une autre version de Galley.</translation>
    </message>
    <message>
        <source>The program pandoc could not make the document.</source>
        <translation>Le programme pandoc n’a pas pu créer le document.</translation>
    </message>
    <message>
        <source>The program “git” is not installed.</source>
        <translation>Le programme « git » n’est pas installé.</translation>
    </message>
    <message>
        <source>The proxy between here and “%1” does not let git through.</source>
        <translation>Le proxy entre ici et « %1 » ne laisse pas passer git.</translation>
    </message>
    <message>
        <source>The push ended without an error, but “%1” holds another commit on “%2”.</source>
        <translation>L’envoi a fini sans erreur, mais « %1 » a un autre commit sur « %2 ».</translation>
    </message>
    <message>
        <source>The question was stopped.</source>
        <translation>La question a été arrêtée.</translation>
    </message>
    <message>
        <source>The remote changed “%1”, and so did you, without a commit.</source>
        <translation>Le dépôt distant a changé « %1 », et vous aussi, sans commit.</translation>
    </message>
    <message>
        <source>The remote has an address to publish to</source>
        <translation>Le dépôt distant a une adresse où publier</translation>
    </message>
    <message>
        <source>The remote has no such branch.</source>
        <translation>Le dépôt distant n’a pas de telle branche.</translation>
    </message>
    <message>
        <source>The remote held the same change already.</source>
        <translation>Le dépôt distant avait déjà le même changement.</translation>
    </message>
    <message>
        <source>The remote holds %1.</source>
        <translation>Le dépôt distant a %1.</translation>
    </message>
    <message>
        <source>The remote “%1” did not take the push.</source>
        <translation>Le dépôt distant « %1 » n’a pas pris l’envoi.</translation>
    </message>
    <message>
        <source>The remote “%1” has commits on “%2” that you do not have.</source>
        <translation>Le dépôt distant « %1 » a sur « %2 » des commits que vous n’avez pas.</translation>
    </message>
    <message>
        <source>The remote “%1” has no space left.</source>
        <translation>Le dépôt distant « %1 » n’a plus de place.</translation>
    </message>
    <message>
        <source>The remote “%1” has “%2” checked out and takes no push to it.</source>
        <translation>Le dépôt distant « %1 » a extrait « %2 » et n’y accepte pas d’envoi.</translation>
    </message>
    <message>
        <source>The remote “%1” is busy with “%2” or its name is taken there.</source>
        <translation>Le dépôt distant « %1 » est occupé par « %2 », ou ce nom y est pris.</translation>
    </message>
    <message>
        <source>The remote “%1” refused the push to “%2”.</source>
        <translation>Le dépôt distant « %1 » a refusé l’envoi vers « %2 ».</translation>
    </message>
    <message>
        <source>The repository is there</source>
        <translation>Le dépôt est là</translation>
    </message>
    <message>
        <source>The repository “%1” belongs to another user of this computer.</source>
        <translation>Le dépôt « %1 » appartient à un autre utilisateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>The repository “%1” uses SHA-256, which Galley cannot serve yet.</source>
        <translation>Le dépôt « %1 » utilise SHA-256, que Galley ne sait pas encore servir.</translation>
    </message>
    <message>
        <source>The repository “%1” uses “%2”, which Galley cannot serve yet.</source>
        <translation>Le dépôt « %1 » utilise « %2 », que Galley ne sait pas encore servir.</translation>
    </message>
    <message>
        <source>The sample posts are missing.</source>
        <translation>Les articles d’exemple manquent.</translation>
    </message>
    <message>
        <source>The search index does not match the texts.</source>
        <translation>L’index de recherche ne correspond pas aux textes.</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>La phrase</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Le serveur répond</translation>
    </message>
    <message>
        <source>The server asks for something</source>
        <translation>Le serveur demande quelque chose</translation>
    </message>
    <message>
        <source>The server did not accept the last one; it may have expired. </source>
        <translation>Le serveur n’a pas accepté le dernier ; il a peut-être expiré. </translation>
    </message>
    <message>
        <source>The server is found under its name</source>
        <translation>Le serveur est trouvé sous son nom</translation>
    </message>
    <message>
        <source>The server lets you in</source>
        <translation>Le serveur vous laisse entrer</translation>
    </message>
    <message>
        <source>The server of “%1” cannot be reached.</source>
        <translation>Le serveur de « %1 » ne peut pas être atteint.</translation>
    </message>
    <message>
        <source>The server of “%1” did not accept your key or password.</source>
        <translation>Le serveur de « %1 » n’a pas accepté votre clé ou votre mot de passe.</translation>
    </message>
    <message>
        <source>The server of “%1” did not accept your key.</source>
        <translation>Le serveur de « %1 » n’a pas accepté votre clé.</translation>
    </message>
    <message>
        <source>The server of “%1” does not answer.</source>
        <translation>Le serveur de « %1 » ne répond pas.</translation>
    </message>
    <message>
        <source>The server of “%1” does not prove who it is: its certificate is not accepted.</source>
        <translation>Le serveur de « %1 » ne prouve pas qui il est : son certificat n’est pas accepté.</translation>
    </message>
    <message>
        <source>The server of “%1” has a fault of its own just now.</source>
        <translation>Le serveur de « %1 » a lui-même un défaut en ce moment.</translation>
    </message>
    <message>
        <source>The server of “%1” is not known to this computer yet.</source>
        <translation>Le serveur de « %1 » n’est pas encore connu de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server of “%1” shows a key that was revoked: it is not the one you know.</source>
        <translation>Le serveur de « %1 » montre une clé révoquée : ce n’est pas celui que vous connaissez.</translation>
    </message>
    <message>
        <source>The server of “%1” shows another key than before: it may not be the one you know.</source>
        <translation>Le serveur de « %1 » montre une autre clé qu’avant : ce n’est peut-être pas celui que vous connaissez.</translation>
    </message>
    <message>
        <source>The server of “%1” was not found under its name.</source>
        <translation>Le serveur de « %1 » n’a pas été trouvé sous son nom.</translation>
    </message>
    <message>
        <source>The server proves who it is</source>
        <translation>Le serveur prouve qui il est</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>Les réglages ne peuvent pas être écrits.</translation>
    </message>
    <message>
        <source>The settings of “%1” are kept.</source>
        <translation>Les réglages de « %1 » sont gardés.</translation>
    </message>
    <message>
        <source>The site already has another file at “%1”.</source>
        <translation>Le site a déjà un autre fichier à « %1 ».</translation>
    </message>
    <message>
        <source>The site answers with %1.</source>
        <translation>Le site répond par %1.</translation>
    </message>
    <message>
        <source>The site cannot be shown at port %1.</source>
        <translation>Le site ne peut pas être montré au port %1.</translation>
    </message>
    <message>
        <source>The site does not answer: %1</source>
        <translation>Le site ne répond pas : %1</translation>
    </message>
    <message>
        <source>The site has no such file, and the library neither.</source>
        <translation>Le site n’a pas de tel fichier, ni la bibliothèque.</translation>
    </message>
    <message>
        <source>The site has the theme “%1” now. Look at it: galley serve. Its pages follow once galley.toml is committed.</source>
        <translation>Le site a maintenant le thème « %1 ». Pour le voir : galley serve. Ses pages suivent dès que galley.toml est validé par un commit.</translation>
    </message>
    <message>
        <source>The site is at %1 until you press Ctrl+C.</source>
        <translation>Le site est à %1 jusqu’à ce que vous appuyiez sur Ctrl+C.</translation>
    </message>
    <message>
        <source>The site is in a git repository, on a branch</source>
        <translation>Le site est dans un dépôt git, sur une branche</translation>
    </message>
    <message>
        <source>The site is shown at %1 while this window is open.</source>
        <translation>Le site est montré à %1 tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>The site that they go into.</source>
        <translation>Le site où ils vont.</translation>
    </message>
    <message>
        <source>The site's texts cannot be read.</source>
        <translation>Les textes du site ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The ssh key %1 is locked. It is asked for once, until Galley ends.</source>
        <translation>La clé ssh %1 est verrouillée. Elle est demandée une fois, jusqu’à la fin de Galley.</translation>
    </message>
    <message>
        <source>The states are draft, scheduled, changed, published (or committed, pushed, live), conflict and trash.</source>
        <translation>Les états sont draft, scheduled, changed, published (ou committed, pushed, live), conflict et trash.</translation>
    </message>
    <message>
        <source>The step %1 changed nothing that is to be published.</source>
        <translation>L’étape %1 n’a rien changé qui soit à publier.</translation>
    </message>
    <message>
        <source>The step %1 is taken back already, or still under way.</source>
        <translation>L’étape %1 est déjà reprise, ou encore en cours.</translation>
    </message>
    <message>
        <source>The styles are address, reference and relative.</source>
        <translation>Les styles sont address, reference et relative.</translation>
    </message>
    <message>
        <source>The template “%1” is gone.</source>
        <translation>Le modèle « %1 » a disparu.</translation>
    </message>
    <message>
        <source>The template “%1” is kept.</source>
        <translation>Le modèle « %1 » est gardé.</translation>
    </message>
    <message>
        <source>The text could not be compared with the original: %1</source>
        <translation>Le texte n’a pas pu être comparé à l’original : %1</translation>
    </message>
    <message>
        <source>The text has changed since this was shown.</source>
        <translation>Le texte a changé depuis que ceci a été montré.</translation>
    </message>
    <message>
        <source>The text is longer than %1 MB; it was cut there.</source>
        <translation>Le texte dépasse %1 Mo ; il a été coupé là.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so it cannot be changed without damage.</source>
        <translation>Le texte n’est pas en UTF-8, il ne peut donc pas être changé sans dommage.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so it would not arrive as it is written.</source>
        <translation>Le texte n’est pas en UTF-8, il n’arriverait donc pas tel qu’il est écrit.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8 here: some programs show it as other characters.</source>
        <translation>Le texte n’est pas en UTF-8 ici : certains programmes montrent d’autres caractères.</translation>
    </message>
    <message>
        <source>The text is too large for the library “%1” or for the memory of this computer.</source>
        <translation>Le texte est trop gros pour la bibliothèque « %1 » ou pour la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>The text itself needs these keys to move, mark, copy or delete.</source>
        <translation>Le texte lui-même a besoin de ces touches pour se déplacer, marquer, copier ou supprimer.</translation>
    </message>
    <message>
        <source>The text of %1 is back.</source>
        <translation>Le texte de %1 est revenu.</translation>
    </message>
    <message>
        <source>The text of %1 is lost; it began: “%2”.</source>
        <translation>Le texte de %1 est perdu ; il commençait par : « %2 ».</translation>
    </message>
    <message>
        <source>The text of commit %1 is back; the text before it is version %2.</source>
        <translation>Le texte du commit %1 est revenu ; le texte d’avant est la version %2.</translation>
    </message>
    <message>
        <source>The text of the post %1 cannot be read.</source>
        <translation>Le texte de l’article %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The text of the post %1 is damaged.</source>
        <translation>Le texte de l’article %1 est endommagé.</translation>
    </message>
    <message>
        <source>The text stays as it is.</source>
        <translation>Le texte reste tel quel.</translation>
    </message>
    <message>
        <source>The text that this comes to</source>
        <translation>Le texte qui en résulte</translation>
    </message>
    <message>
        <source>The text was on several pages; it is one now.</source>
        <translation>Le texte était sur plusieurs pages ; c’en est une maintenant.</translation>
    </message>
    <message>
        <source>The text was too long and was cut.</source>
        <translation>Le texte était trop long et a été coupé.</translation>
    </message>
    <message>
        <source>The theme cannot be put into %1 safely.</source>
        <translation>Le thème ne peut pas être mis sûrement dans %1.</translation>
    </message>
    <message>
        <source>The theme is in “%1” now: change it there.</source>
        <translation>Le thème est maintenant dans « %1 » : modifiez-le là.</translation>
    </message>
    <message>
        <source>The timer cannot be installed and removed at once.</source>
        <translation>Le minuteur ne peut pas être installé et supprimé à la fois.</translation>
    </message>
    <message>
        <source>The title of a document of several posts.</source>
        <translation>Le titre d’un document de plusieurs articles.</translation>
    </message>
    <message>
        <source>The trash is empty. Posts that you move here are kept for %1 days.</source>
        <translation>La corbeille est vide. Les articles que vous y mettez sont gardés %1 jours.</translation>
    </message>
    <message>
        <source>The value has a tag, which only its generator understands.</source>
        <translation>La valeur a un tag, que seul son générateur comprend.</translation>
    </message>
    <message>
        <source>The value holds further values.</source>
        <translation>La valeur contient d’autres valeurs.</translation>
    </message>
    <message>
        <source>The value is written as each post writes such values. Pages and drafts are changed too.</source>
        <translation>La valeur est écrite comme chaque article écrit de telles valeurs. Pages et brouillons sont changés aussi.</translation>
    </message>
    <message>
        <source>The whole library or some posts?</source>
        <translation>Toute la bibliothèque ou quelques articles ?</translation>
    </message>
    <message>
        <source>The whole library, as a folder that “galley import library” takes in again.</source>
        <translation>Toute la bibliothèque, en un dossier que « galley import library » reprend.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Tout le texte</translation>
    </message>
    <message>
        <source>The window needs one; all commands work without.</source>
        <translation>La fenêtre en a besoin ; toutes les commandes s’en passent.</translation>
    </message>
    <message>
        <source>Their text</source>
        <translation>Leur texte</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation>Il y en a %1 de plus.</translation>
    </message>
    <message>
        <source>There are no settings here.</source>
        <translation>Il n’y a pas de réglages ici.</translation>
    </message>
    <message>
        <source>There are none yet. Paste or drop an image into a post to keep it here.</source>
        <translation>Il n’y en a pas encore. Collez ou déposez une image dans un article pour la garder ici.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>There is a git repository in “%1” already.</source>
        <translation>Il y a déjà un dépôt git dans « %1 ».</translation>
    </message>
    <message>
        <source>There is a page, but not this post on it.</source>
        <translation>Il y a une page, mais pas cet article dessus.</translation>
    </message>
    <message>
        <source>There is a remote “%1” already.</source>
        <translation>Il y a déjà un dépôt distant « %1 ».</translation>
    </message>
    <message>
        <source>There is already a file %1. Change the slug.</source>
        <translation>Il y a déjà un fichier %1. Changez le slug.</translation>
    </message>
    <message>
        <source>There is already a folder “%1”.</source>
        <translation>Il y a déjà un dossier « %1 ».</translation>
    </message>
    <message>
        <source>There is already a post at “%1”.</source>
        <translation>Il y a déjà un article à « %1 ».</translation>
    </message>
    <message>
        <source>There is already a site named “%1”.</source>
        <translation>Il y a déjà un site nommé « %1 ».</translation>
    </message>
    <message>
        <source>There is already another file at “%1”.</source>
        <translation>Il y a déjà un autre fichier à « %1 ».</translation>
    </message>
    <message>
        <source>There is already something else at “%1”.</source>
        <translation>Il y a déjà autre chose à « %1 ».</translation>
    </message>
    <message>
        <source>There is more than can be shown; replace these first.</source>
        <translation>Il y en a plus qu’on ne peut montrer ; remplacez d’abord ceux-ci.</translation>
    </message>
    <message>
        <source>There is no Press site “%1”.</source>
        <translation>Il n’y a pas de site Press « %1 ».</translation>
    </message>
    <message>
        <source>There is no change of posts to undo.</source>
        <translation>Il n’y a aucun changement d’articles à annuler.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande « %1 ».</translation>
    </message>
    <message>
        <source>There is no dictionary. Install one for your language (hunspell).</source>
        <translation>Il n’y a pas de dictionnaire. Installez-en un pour votre langue (hunspell).</translation>
    </message>
    <message>
        <source>There is no earlier text yet. Galley keeps one at each pause in your writing.</source>
        <translation>Il n’y a pas encore de texte antérieur. Galley en garde un à chaque pause de votre écriture.</translation>
    </message>
    <message>
        <source>There is no file “%1” in the media store.</source>
        <translation>Il n’y a pas de fichier « %1 » dans la médiathèque.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier « %1 ».</translation>
    </message>
    <message>
        <source>There is no folder or archive “%1”.</source>
        <translation>Il n’y a pas de dossier ni d’archive « %1 ».</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier « %1 ».</translation>
    </message>
    <message>
        <source>There is no form of help called “%1”.</source>
        <translation>Il n’y a pas de forme d’aide appelée « %1 ».</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Il n’y a pas de format « %1 ».</translation>
    </message>
    <message>
        <source>There is no new slug.</source>
        <translation>Il n’y a pas de nouveau slug.</translation>
    </message>
    <message>
        <source>There is no note “%1”.</source>
        <translation>Il n’y a pas de note « %1 ».</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Il n’y a pas d’option « %1 ».</translation>
    </message>
    <message>
        <source>There is no other site in the library yet. Open or make one from the File menu.</source>
        <translation>Il n’y a pas encore d’autre site dans la bibliothèque. Ouvrez-en ou créez-en un dans le menu Fichier.</translation>
    </message>
    <message>
        <source>There is no page yet.</source>
        <translation>Il n’y a pas encore de page.</translation>
    </message>
    <message>
        <source>There is no place for the copy that is checked.</source>
        <translation>Il n’y a pas de place pour la copie à vérifier.</translation>
    </message>
    <message>
        <source>There is no post “%1” in the library.</source>
        <translation>Il n’y a pas d’article « %1 » dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no publication %1 in the library.</source>
        <translation>Il n’y a pas de publication %1 dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no publication %1.</source>
        <translation>Il n’y a pas de publication %1.</translation>
    </message>
    <message>
        <source>There is no repository at the address of “%1”.</source>
        <translation>Il n’y a pas de dépôt à l’adresse de « %1 ».</translation>
    </message>
    <message>
        <source>There is no room for the tour's files.</source>
        <translation>Il n’y a pas de place pour les fichiers de la visite.</translation>
    </message>
    <message>
        <source>There is no saved filter “%1”.</source>
        <translation>Il n’y a pas de filtre enregistré « %1 ».</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Il n’y a pas de réglage « %1 ».</translation>
    </message>
    <message>
        <source>There is no site to go to.</source>
        <translation>Il n’y a pas de site où aller.</translation>
    </message>
    <message>
        <source>There is no site “%1” in the library.</source>
        <translation>Il n’y a pas de site « %1 » dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>Il n’y a pas d’étape %1.</translation>
    </message>
    <message>
        <source>There is no systemd here that would run something at a time for you.</source>
        <translation>Il n’y a pas ici de systemd qui exécuterait quelque chose à un moment donné pour vous.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Il n’y a pas de modèle « %1 ».</translation>
    </message>
    <message>
        <source>There is no text to write.</source>
        <translation>Il n’y a pas de texte à écrire.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>Il n’y a pas de thème « %1 ».</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>There is nothing left to take back: the site holds none of it any more.</source>
        <translation>Il n’y a plus rien à reprendre : le site n’en contient plus rien.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Il n’y a rien à chercher.</translation>
    </message>
    <message>
        <source>There is nothing to publish: the repository has all of it already.</source>
        <translation>Il n’y a rien à publier : le dépôt a déjà tout.</translation>
    </message>
    <message>
        <source>There is nothing to publish: the site already holds this text.</source>
        <translation>Il n’y a rien à publier : le site contient déjà ce texte.</translation>
    </message>
    <message>
        <source>There is nothing to take off; a draft is seen by nobody.</source>
        <translation>Il n’y a rien à retirer ; personne ne voit un brouillon.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is something in “%1” already, which was left as it is.</source>
        <translation>Il y a déjà quelque chose dans « %1 », laissé tel quel.</translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <translation>Il y a ceux-ci : %1.</translation>
    </message>
    <message>
        <source>These pages are for this machine alone, at 127.0.0.1.</source>
        <translation>Ces pages sont pour cette machine seule, à 127.0.0.1.</translation>
    </message>
    <message>
        <source>These posts belong to different sites.</source>
        <translation>Ces articles appartiennent à des sites différents.</translation>
    </message>
    <message>
        <source>This address is written as it stands.</source>
        <translation>Cette adresse est écrite telle quelle.</translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation>Ceci ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>This cannot be part of an address. Use letters, digits and hyphens.</source>
        <translation>Ceci ne peut pas faire partie d’une adresse. Utilisez des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>This cannot be part of an address: use letters, digits and hyphens.</source>
        <translation>Ceci ne peut pas faire partie d’une adresse : utilisez des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>This cannot be published yet</source>
        <translation>Ceci ne peut pas encore être publié</translation>
    </message>
    <message>
        <source>This computer has never met the server %1. Its key (%2) has this fingerprint; compare it with the one that its operator publishes:
%3</source>
        <translation>Cet ordinateur n’a jamais rencontré le serveur %1. Sa clé (%2) a cette empreinte ; comparez-la à celle que publie son exploitant :
%3</translation>
    </message>
    <message>
        <source>This computer has no network just now.</source>
        <translation>Cet ordinateur n’a pas de réseau en ce moment.</translation>
    </message>
    <message>
        <source>This computer is in a network</source>
        <translation>Cet ordinateur est en réseau</translation>
    </message>
    <message>
        <source>This disk takes “%1” and “%2” for one name.</source>
        <translation>Ce disque prend « %1 » et « %2 » pour un même nom.</translation>
    </message>
    <message>
        <source>This file is UTF-16 text, which Galley does not read.</source>
        <translation>Ce fichier est un texte UTF-16, que Galley ne lit pas.</translation>
    </message>
    <message>
        <source>This folder may not be read: change its permissions.</source>
        <translation>Ce dossier ne peut pas être lu : changez ses droits.</translation>
    </message>
    <message>
        <source>This formula is longer than a formula may be.</source>
        <translation>Cette formule est plus longue qu’une formule ne peut l’être.</translation>
    </message>
    <message>
        <source>This formula takes more time or memory than a formula may.</source>
        <translation>Cette formule demande plus de temps ou de mémoire qu’une formule n’en a droit.</translation>
    </message>
    <message>
        <source>This is kept in the library; nothing is written into the site.</source>
        <translation>Ceci est gardé dans la bibliothèque ; rien n’est écrit dans le site.</translation>
    </message>
    <message>
        <source>This is no text. %1.</source>
        <translation>Ce n’est pas du texte. %1.</translation>
    </message>
    <message>
        <source>This is not a request that can be answered.</source>
        <translation>Ce n’est pas une requête à laquelle on puisse répondre.</translation>
    </message>
    <message>
        <source>This is the text as it is now.</source>
        <translation>C’est le texte tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>This key is for typing. Add Ctrl or Alt.</source>
        <translation>Cette touche sert à taper. Ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>This picture is not shown: it is too large, or of another kind.</source>
        <translation>Cette image n’est pas montrée : elle est trop grande, ou d’une autre sorte.</translation>
    </message>
    <message>
        <source>This post has no second text that waits for an answer.</source>
        <translation>Cet article n’a pas de second texte qui attend une réponse.</translation>
    </message>
    <message>
        <source>This post in other languages</source>
        <translation>Cet article dans d’autres langues</translation>
    </message>
    <message>
        <source>This post is in the trash.</source>
        <translation>Cet article est dans la corbeille.</translation>
    </message>
    <message>
        <source>This post was not opened from a file.</source>
        <translation>Cet article n’a pas été ouvert depuis un fichier.</translation>
    </message>
    <message>
        <source>This post was not published from here, or that was taken back already.</source>
        <translation>Cet article n’a pas été publié d’ici, ou cela a déjà été repris.</translation>
    </message>
    <message>
        <source>This removes %1 posts with all their versions and images. It cannot be undone.</source>
        <translation>Ceci supprime %1 articles avec toutes leurs versions et images. C’est définitif.</translation>
    </message>
    <message>
        <source>This removes %1 posts with all their versions, for ever.</source>
        <translation>Ceci supprime %1 articles avec toutes leurs versions, pour toujours.</translation>
    </message>
    <message>
        <source>This removes 1 post with all its versions and images. It cannot be undone.</source>
        <translation>Ceci supprime 1 article avec toutes ses versions et images. C’est définitif.</translation>
    </message>
    <message>
        <source>This repository has a hook “reference-transaction”, which Galley cannot serve yet.</source>
        <translation>Ce dépôt a un hook « reference-transaction », que Galley ne sait pas encore servir.</translation>
    </message>
    <message>
        <source>This repository has no remote to publish to.</source>
        <translation>Ce dépôt n’a pas de dépôt distant où publier.</translation>
    </message>
    <message>
        <source>This repository has no remote “%1”.</source>
        <translation>Ce dépôt n’a pas de dépôt distant « %1 ».</translation>
    </message>
    <message>
        <source>This repository runs programs of its own (%1): publish a post there once, to say that you know them.</source>
        <translation>Ce dépôt exécute ses propres programmes (%1) : publiez-y une fois un article, pour dire que vous les connaissez.</translation>
    </message>
    <message>
        <source>This repository runs programs of its own: %1. Publish only if you know them.</source>
        <translation>Ce dépôt exécute ses propres programmes : %1. Ne publiez que si vous les connaissez.</translation>
    </message>
    <message>
        <source>This repository uses %1, which Galley cannot serve yet.</source>
        <translation>Ce dépôt utilise %1, que Galley ne sait pas encore servir.</translation>
    </message>
    <message>
        <source>This site has: %1.</source>
        <translation>Ce site a : %1.</translation>
    </message>
    <message>
        <source>This site publishes whatever lies in it, drafts too; publish this post when it is ready.</source>
        <translation>Ce site publie tout ce qui s’y trouve, brouillons compris ; publiez cet article quand il est prêt.</translation>
    </message>
    <message>
        <source>This system cannot write WebP.</source>
        <translation>Ce système ne sait pas écrire le WebP.</translation>
    </message>
    <message>
        <source>This takes back commit %1.</source>
        <translation>Ceci reprend le commit %1.</translation>
    </message>
    <message>
        <source>This text cannot be shown as a page.</source>
        <translation>Ce texte ne peut pas être montré comme une page.</translation>
    </message>
    <message>
        <source>This text has no front matter that could hold “%1”.</source>
        <translation>Ce texte n’a pas d’en-tête qui pourrait contenir « %1 ».</translation>
    </message>
    <message>
        <source>This text is not UTF-8.</source>
        <translation>Ce texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>This text is not in UTF-8, so it cannot be shown here without damage.</source>
        <translation>Ce texte n’est pas en UTF-8, il ne peut donc pas être montré ici sans dommage.</translation>
    </message>
    <message>
        <source>This text takes too much time or memory to show as a page.</source>
        <translation>Ce texte demande trop de temps ou de mémoire pour être montré comme une page.</translation>
    </message>
    <message>
        <source>This time is past: choose one that lies ahead.</source>
        <translation>Ce moment est passé : choisissez-en un à venir.</translation>
    </message>
    <message>
        <source>This would publish a secret: %1 (%2).</source>
        <translation>Ceci publierait un secret : %1 (%2).</translation>
    </message>
    <message>
        <source>Three posts and a remote of their own, to publish to at once.</source>
        <translation>Trois articles et un dépôt distant à eux, pour publier aussitôt.</translation>
    </message>
    <message>
        <source>Tick the tas&amp;k</source>
        <translation>Cocher la tâc&amp;he</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time: left is earlier</source>
        <translation>Temps : plus tôt à gauche</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To look at:</source>
        <translation>À regarder :</translation>
    </message>
    <message>
        <source>To take a post off its site, say “galley unpublish ID”.</source>
        <translation>Pour retirer un article de son site, dites « galley unpublish ID ».</translation>
    </message>
    <message>
        <source>Today's backup was not made. %1</source>
        <translation>La sauvegarde du jour n’a pas été faite. %1</translation>
    </message>
    <message>
        <source>Today's date</source>
        <translation>Date du jour</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>Touchez votre clé de sécurité</translation>
    </message>
    <message>
        <source>Tras&amp;h…</source>
        <translation>&amp;Corbeille…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Trust this site and publish</source>
        <translation>Faire confiance à ce site et publier</translation>
    </message>
    <message>
        <source>Try a &amp;sample site</source>
        <translation>&amp;Essayer un site d’exemple</translation>
    </message>
    <message>
        <source>Try again in a moment: the commit is kept here.</source>
        <translation>Réessayez dans un instant : le commit est gardé ici.</translation>
    </message>
    <message>
        <source>Try again in a while: the commit is kept here.</source>
        <translation>Réessayez dans un moment : le commit est gardé ici.</translation>
    </message>
    <message>
        <source>Try again when it is done. If no git program is running, one has crashed: remove “%1”, then try again.</source>
        <translation>Réessayez quand il aura fini. Si aucun programme git ne tourne, l’un a planté : supprimez « %1 », puis réessayez.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>Réessayez quand ce sera fini.</translation>
    </message>
    <message>
        <source>Try again: the commit is kept here, and nothing half done counts there.</source>
        <translation>Réessayez : le commit est gardé ici, et rien d’à moitié fait ne compte là-bas.</translation>
    </message>
    <message>
        <source>Try “galley check --repair”.</source>
        <translation>Essayez « galley check --repair ».</translation>
    </message>
    <message>
        <source>Trying whether “%1” takes a push</source>
        <translation>Essai : « %1 » accepte-t-il un envoi</translation>
    </message>
    <message>
        <source>Two files of this publish want the path “%1”.</source>
        <translation>Deux fichiers de cette publication veulent le chemin « %1 ».</translation>
    </message>
    <message>
        <source>Two of these posts would both become “%1”.</source>
        <translation>Deux de ces articles deviendraient tous deux « %1 ».</translation>
    </message>
    <message>
        <source>Type a name by which you will know this site.</source>
        <translation>Tapez un nom auquel vous reconnaîtrez ce site.</translation>
    </message>
    <message>
        <source>Type a name for it.</source>
        <translation>Tapez un nom pour lui.</translation>
    </message>
    <message>
        <source>Type a name without a folder.</source>
        <translation>Tapez un nom sans dossier.</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Tapez une partie de son nom</translation>
    </message>
    <message>
        <source>Type a word or two.</source>
        <translation>Tapez un mot ou deux.</translation>
    </message>
    <message>
        <source>Type more of the commit.</source>
        <translation>Tapez-en davantage du commit.</translation>
    </message>
    <message>
        <source>Type more of the hash.</source>
        <translation>Tapez-en davantage de l’empreinte.</translation>
    </message>
    <message>
        <source>Type more of the id.</source>
        <translation>Tapez-en davantage de l’identifiant.</translation>
    </message>
    <message>
        <source>Type one, then Enter</source>
        <translation>Tapez-en une, puis Entrée</translation>
    </message>
    <message>
        <source>Type “yes” to connect: </source>
        <translation>Tapez « yes » pour vous connecter : </translation>
    </message>
    <message>
        <source>Typed before Tab</source>
        <translation>Tapé avant Tab</translation>
    </message>
    <message>
        <source>U&amp;ndo the last change of posts</source>
        <translation>&amp;Annuler le dernier changement d’articles</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Underlined: only in this version. Struck out: only in the text as it is now.</source>
        <translation>Souligné : seulement dans cette version. Barré : seulement dans le texte actuel.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Reprendre « %1 »</translation>
    </message>
    <message>
        <source>Undone. </source>
        <translation>Annulé. </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Unlock the key</source>
        <translation>Déverrouiller la clé</translation>
    </message>
    <message>
        <source>Unpack it with another program, and name the folder instead.</source>
        <translation>Décompressez-le avec un autre programme, et nommez plutôt le dossier.</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>Dépublier</translation>
    </message>
    <message>
        <source>Unpublish %1 posts</source>
        <translation>Dépublier %1 articles</translation>
    </message>
    <message>
        <source>Unpublish “%1”</source>
        <translation>Dépublier « %1 »</translation>
    </message>
    <message>
        <source>Unstage it with “git restore --staged”, or choose another place for the post.</source>
        <translation>Désindexez-le par « git restore --staged », ou choisissez une autre place pour l’article.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Usage: galley %1 %2

%3
</source>
        <translation>Usage : galley %1 %2

%3
</translation>
    </message>
    <message>
        <source>Use a name of letters, digits and hyphens, such as “origin”.</source>
        <translation>Utilisez un nom fait de lettres, de chiffres et de traits d’union, tel que « origin ».</translation>
    </message>
    <message>
        <source>Use items without commas or semicolons.</source>
        <translation>Utilisez des éléments sans virgules ni points-virgules.</translation>
    </message>
    <message>
        <source>Use items without spaces, or edit the front matter as text.</source>
        <translation>Utilisez des éléments sans espaces, ou modifiez l’en-tête en texte.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens.</source>
        <translation>Utilisez des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>Use spaces, not tabs, and quotes around a value that starts with a sign.</source>
        <translation>Utilisez des espaces, pas de tabulations, et des guillemets autour d’une valeur qui commence par un signe.</translation>
    </message>
    <message>
        <source>Use the server of its own generator; the preview shows its posts.</source>
        <translation>Utilisez le serveur de son propre générateur ; l’aperçu montre ses articles.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it and try again.</source>
        <translation>Utilisez la fenêtre ouverte, ou fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Version %1 is back; the text before it is version %2.</source>
        <translation>La version %1 est revenue ; le texte d’avant est la version %2.</translation>
    </message>
    <message>
        <source>Version %1 of the post %2 is damaged.</source>
        <translation>La version %1 de l’article %2 est endommagée.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Wait until it is done with what it does, or end it, then try again.</source>
        <translation>Attendez qu’il ait fini ce qu’il fait, ou terminez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Waited 5 seconds for “%1”.</source>
        <translation>Attendu 5 secondes « %1 ».</translation>
    </message>
    <message>
        <source>Waiting for another git program</source>
        <translation>Attente d’un autre programme git</translation>
    </message>
    <message>
        <source>Waiting for the page</source>
        <translation>Attente de la page</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>En attente de votre identification</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Ce qui s’est &amp;passé</translation>
    </message>
    <message>
        <source>What a search finds is sorted by how well it fits</source>
        <translation>Ce qu’une recherche trouve est trié par pertinence</translation>
    </message>
    <message>
        <source>What can new posts of this site begin with?</source>
        <translation>Par quoi les nouveaux articles de ce site peuvent-ils commencer ?</translation>
    </message>
    <message>
        <source>What changes in this file</source>
        <translation>Ce qui change dans ce fichier</translation>
    </message>
    <message>
        <source>What differs elsewhere is joined already. Whichever you choose, both texts stay among the versions.</source>
        <translation>Ce qui diffère ailleurs est déjà réuni. Quel que soit votre choix, les deux textes restent parmi les versions.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>What does it show? For readers who cannot see it.</source>
        <translation>Que montre-t-elle ? Pour les lecteurs qui ne la voient pas.</translation>
    </message>
    <message>
        <source>What does “%1” show?</source>
        <translation>Que montre « %1 » ?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What is in th&amp;is site…</source>
        <translation>Ce qu’il y a dans ce s&amp;ite…</translation>
    </message>
    <message>
        <source>What is in this site?</source>
        <translation>Qu’y a-t-il dans ce site ?</translation>
    </message>
    <message>
        <source>What is still there can be restored.</source>
        <translation>Ce qui est encore là peut être restauré.</translation>
    </message>
    <message>
        <source>What is the new site called?</source>
        <translation>Comment s’appelle le nouveau site ?</translation>
    </message>
    <message>
        <source>What is the passphrase of your key?</source>
        <translation>Quelle est la phrase secrète de votre clé ?</translation>
    </message>
    <message>
        <source>What is the password of “%1” on %2?</source>
        <translation>Quel est le mot de passe de « %1 » sur %2 ?</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’elle montre</translation>
    </message>
    <message>
        <source>What lists show of the post “%1” (%2) is not what its text says.</source>
        <translation>Ce que les listes montrent de l’article « %1 » (%2) n’est pas ce que dit son texte.</translation>
    </message>
    <message>
        <source>What should be replaced in the posts?</source>
        <translation>Que faut-il remplacer dans les articles ?</translation>
    </message>
    <message>
        <source>What should the address of this post end with?</source>
        <translation>Par quoi l’adresse de cet article doit-elle finir ?</translation>
    </message>
    <message>
        <source>What should the post begin with?</source>
        <translation>Par quoi l’article doit-il commencer ?</translation>
    </message>
    <message>
        <source>What the check of the site found</source>
        <translation>Ce que la vérification du site a trouvé</translation>
    </message>
    <message>
        <source>What the image says of itself cannot be read.</source>
        <translation>Ce que l’image dit d’elle-même ne peut pas être lu.</translation>
    </message>
    <message>
        <source>What the post will say, with all changes marked</source>
        <translation>Ce que dira l’article, tous les changements marqués</translation>
    </message>
    <message>
        <source>What they become; not needed where the ending of PATH tells.</source>
        <translation>Ce qu’ils deviennent ; inutile là où la fin de PATH le dit.</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Ce qu’il faut en faire</translation>
    </message>
    <message>
        <source>What was begun is taken back when Galley starts again.</source>
        <translation>Ce qui était commencé est repris quand Galley redémarre.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What was pub&amp;lished…</source>
        <translation>Ce qui a été pu&amp;blié…</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>Ce qui a été publié</translation>
    </message>
    <message>
        <source>What was published of the post %1 is damaged.</source>
        <translation>Ce qui a été publié de l’article %1 est endommagé.</translation>
    </message>
    <message>
        <source>What was published, newest first</source>
        <translation>Ce qui a été publié, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>What you type stays in this window, and is saved as soon as that works again.</source>
        <translation>Ce que vous tapez reste dans cette fenêtre, et sera enregistré dès que cela marche de nouveau.</translation>
    </message>
    <message>
        <source>When should this be published?</source>
        <translation>Quand faut-il publier ceci ?</translation>
    </message>
    <message>
        <source>Where %1 keeps them: %2</source>
        <translation>Là où %1 les garde : %2</translation>
    </message>
    <message>
        <source>Where are the posts?</source>
        <translation>Où sont les articles ?</translation>
    </message>
    <message>
        <source>Where do you want to go?</source>
        <translation>Où voulez-vous aller ?</translation>
    </message>
    <message>
        <source>Where does the PDF go?</source>
        <translation>Où mettre le PDF ?</translation>
    </message>
    <message>
        <source>Where is it to go?</source>
        <translation>Où doit-il aller ?</translation>
    </message>
    <message>
        <source>Where should the backup be?</source>
        <translation>Où mettre la sauvegarde ?</translation>
    </message>
    <message>
        <source>Where should the copy go?</source>
        <translation>Où mettre la copie ?</translation>
    </message>
    <message>
        <source>Where should the link lead?</source>
        <translation>Où le lien doit-il mener ?</translation>
    </message>
    <message>
        <source>Where should the site be?</source>
        <translation>Où doit être le site ?</translation>
    </message>
    <message>
        <source>Where to save a copy of the text?</source>
        <translation>Où enregistrer une copie du texte ?</translation>
    </message>
    <message>
        <source>Which backup should take the library's place?</source>
        <translation>Quelle sauvegarde doit prendre la place de la bibliothèque ?</translation>
    </message>
    <message>
        <source>Which emoji?</source>
        <translation>Quel emoji ?</translation>
    </message>
    <message>
        <source>Which field should all posts of “%1” have?</source>
        <translation>Quel champ tous les articles de « %1 » doivent-ils avoir ?</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Quels fichiers</translation>
    </message>
    <message>
        <source>Which folder holds the site?</source>
        <translation>Quel dossier contient le site ?</translation>
    </message>
    <message>
        <source>Which image should be inserted?</source>
        <translation>Quelle image faut-il insérer ?</translation>
    </message>
    <message>
        <source>Which image?</source>
        <translation>Quelle image ?</translation>
    </message>
    <message>
        <source>Which posts are to be exported?</source>
        <translation>Quels articles faut-il exporter ?</translation>
    </message>
    <message>
        <source>Which site should these %1 posts go to?</source>
        <translation>Vers quel site ces %1 articles doivent-ils aller ?</translation>
    </message>
    <message>
        <source>Which site should this post go to?</source>
        <translation>Vers quel site cet article doit-il aller ?</translation>
    </message>
    <message>
        <source>Which snippet?</source>
        <translation>Quel fragment ?</translation>
    </message>
    <message>
        <source>Which snippets do you want to have?</source>
        <translation>Quels fragments voulez-vous avoir ?</translation>
    </message>
    <message>
        <source>Which tags or categories should get another name?</source>
        <translation>Quelles étiquettes ou catégories doivent changer de nom ?</translation>
    </message>
    <message>
        <source>Which tags should these %1 posts have?</source>
        <translation>Quelles étiquettes ces %1 articles doivent-ils avoir ?</translation>
    </message>
    <message>
        <source>Which tags should this post have?</source>
        <translation>Quelles étiquettes cet article doit-il avoir ?</translation>
    </message>
    <message>
        <source>Which text is it to be?</source>
        <translation>Quel texte doit-ce être ?</translation>
    </message>
    <message>
        <source>Whoever keeps such an image can see that it is loaded, and from where.</source>
        <translation>Qui tient une telle image peut voir qu’elle est chargée, et d’où.</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>WordPress fills the block “%1” in by itself; nothing of it is in the export.</source>
        <translation>WordPress remplit lui-même le bloc « %1 » ; rien n’en est dans l’export.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words are right if one of these languages knows them. A post that names its own language, or whose site does, is read in that one.</source>
        <translation>Les mots sont justes si l’une de ces langues les connaît. Un article qui nomme sa langue, ou dont le site le fait, est lu dans celle-ci.</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Mots à vous</translation>
    </message>
    <message>
        <source>Words of your own. A right click on an underlined word learns it; other programs know it then too.</source>
        <translation>Mots à vous. Un clic droit sur un mot souligné l’apprend ; les autres programmes le connaissent alors aussi.</translation>
    </message>
    <message>
        <source>Words this session</source>
        <translation>Mots de cette séance</translation>
    </message>
    <message>
        <source>Working on “%1”…</source>
        <translation>Traitement de « %1 »…</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Write %1=true or %1=false.</source>
        <translation>Écrivez %1=true ou %1=false.</translation>
    </message>
    <message>
        <source>Write GIT_AUTHOR_DATE and GIT_COMMITTER_DATE like 2026-01-31T12:00:00+01:00, or unset them.</source>
        <translation>Écrivez GIT_AUTHOR_DATE et GIT_COMMITTER_DATE ainsi : 2026-01-31T12:00:00+01:00, ou supprimez-les.</translation>
    </message>
    <message>
        <source>Write a post, see it as a page, publish it as a git commit. Every word is kept from the first key on.</source>
        <translation>Écrire un article, le voir comme une page, le publier en un commit git. Chaque mot est gardé dès la première touche.</translation>
    </message>
    <message>
        <source>Write a year, month or day: 2026, 2026-11 or 2026-11-22.</source>
        <translation>Écrivez une année, un mois ou un jour : 2026, 2026-11 ou 2026-11-22.</translation>
    </message>
    <message>
        <source>Write another message, then publish again.</source>
        <translation>Écrivez un autre message, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>Write each value after its name.</source>
        <translation>Écrivez chaque valeur après son nom.</translation>
    </message>
    <message>
        <source>Write each value as key = value, with texts in quotes.</source>
        <translation>Écrivez chaque valeur ainsi : key = value, les textes entre guillemets.</translation>
    </message>
    <message>
        <source>Write here, in Markdown. The title has its own line above.</source>
        <translation>Écrivez ici, en Markdown. Le titre a sa propre ligne au-dessus.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-22 or 2026-11-22T14:30:00+01:00.</source>
        <translation>Écrivez-la ainsi : 2026-11-22 ou 2026-11-22T14:30:00+01:00.</translation>
    </message>
    <message>
        <source>Write it as FIELD=KEY, as in subtitle=lead.</source>
        <translation>Écrivez-le en FIELD=KEY, comme subtitle=lead.</translation>
    </message>
    <message>
        <source>Write it as KEY=VALUE, as in title="A new title".</source>
        <translation>Écrivez-le en KEY=VALUE, comme title="Un nouveau titre".</translation>
    </message>
    <message>
        <source>Write it as NAME=URL, as in GitHub=https://github.com/you.</source>
        <translation>Écrivez-le en NAME=URL, comme GitHub=https://github.com/vous.</translation>
    </message>
    <message>
        <source>Write it as in --limit 20.</source>
        <translation>Écrivez-le comme --limit 20.</translation>
    </message>
    <message>
        <source>Write it as in tags+=travel or tags-=travel.</source>
        <translation>Écrivez-le comme tags+=voyage ou tags-=voyage.</translation>
    </message>
    <message>
        <source>Write it as lines of “key: value”.</source>
        <translation>Écrivez-le en lignes « key: value ».</translation>
    </message>
    <message>
        <source>Write it as the first word.</source>
        <translation>Écrivez-le comme premier mot.</translation>
    </message>
    <message>
        <source>Write it as “2026-12-01 09:00”, with a zone such as “Europe/Berlin” or “+01:00” behind it if you like, as “18:30”, or “never”.</source>
        <translation>Écrivez-le ainsi : « 2026-12-01 09:00 », suivi si vous voulez d’un fuseau tel que « Europe/Paris » ou « +01:00 », ou « 18:30 », ou « never ».</translation>
    </message>
    <message>
        <source>Write it there yourself: in the table [theme], name = "%1".</source>
        <translation>Écrivez-le là vous-même : dans la table [theme], name = "%1".</translation>
    </message>
    <message>
        <source>Write it whole, as in https://example.org, or leave it empty for now.</source>
        <translation>Écrivez-la entière, comme https://example.org, ou laissez-la vide pour l’instant.</translation>
    </message>
    <message>
        <source>Write one line about what is published.</source>
        <translation>Écrivez une ligne sur ce qui est publié.</translation>
    </message>
    <message>
        <source>Write one, or leave it out to have Galley's own again.</source>
        <translation>Écrivez-en un, ou laissez-le de côté pour avoir de nouveau celui de Galley.</translation>
    </message>
    <message>
        <source>Write the new name in the text; the file is found under both.</source>
        <translation>Écrivez le nouveau nom dans le texte ; le fichier est trouvé sous les deux.</translation>
    </message>
    <message>
        <source>Write the site's address there; the post is pushed all the same.</source>
        <translation>Écrivez-y l’adresse du site ; l’article est poussé tout de même.</translation>
    </message>
    <message>
        <source>Write the values here without so many levels or aliases.</source>
        <translation>Écrivez ici les valeurs sans autant de niveaux ou d’alias.</translation>
    </message>
    <message>
        <source>Write what the address is to end with.</source>
        <translation>Écrivez par quoi l’adresse doit finir.</translation>
    </message>
    <message>
        <source>Write {title}, {action} or {slug}, or a text without braces.</source>
        <translation>Écrivez {title}, {action} ou {slug}, ou un texte sans accolades.</translation>
    </message>
    <message>
        <source>Write “galley mark draft ID...” or “galley mark ready ID...”.</source>
        <translation>Écrivez « galley mark draft ID... » ou « galley mark ready ID... ».</translation>
    </message>
    <message>
        <source>Writes a file of the library to disk.</source>
        <translation>Écrit un fichier de la bibliothèque sur le disque.</translation>
    </message>
    <message>
        <source>Writes posts to a file or folder, or the whole library to a folder.</source>
        <translation>Écrit des articles dans un fichier ou un dossier, ou toute la bibliothèque dans un dossier.</translation>
    </message>
    <message>
        <source>Writes the links from post to post in one style.</source>
        <translation>Écrit les liens d’article à article dans un seul style.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Writing the commit</source>
        <translation>Écriture du commit</translation>
    </message>
    <message>
        <source>Writing the commits</source>
        <translation>Écriture des commits</translation>
    </message>
    <message>
        <source>Writing the posts</source>
        <translation>Écriture des articles</translation>
    </message>
    <message>
        <source>Written of the target</source>
        <translation>Écrit sur l’objectif</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>Written: %1.
</source>
        <translation>Écrit : %1.
</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>Oui, se connecter</translation>
    </message>
    <message>
        <source>Yes. The remote was asked at every step and would take a push.</source>
        <translation>Oui. Le dépôt distant a été interrogé à chaque étape et accepterait un envoi.</translation>
    </message>
    <message>
        <source>You have written what you set out to: %1.</source>
        <translation>Vous avez écrit ce que vous vous étiez proposé : %1.</translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation>Vous ne pouvez pas écrire dans « %1 ».</translation>
    </message>
    <message>
        <source>You may write to the branch</source>
        <translation>Vous pouvez écrire dans la branche</translation>
    </message>
    <message>
        <source>Your &amp;e-mail address</source>
        <translation>Votre adresse &amp;électronique</translation>
    </message>
    <message>
        <source>Your &amp;name, as commits show it</source>
        <translation>Votre &amp;nom, tel que les commits le montrent</translation>
    </message>
    <message>
        <source>Your text is safe. Look for thousands of unclosed brackets or tags, and take them out.</source>
        <translation>Votre texte est en sûreté. Cherchez des milliers de crochets ou de balises non fermés, et retirez-les.</translation>
    </message>
    <message>
        <source>Your text stays here as it is.</source>
        <translation>Votre texte reste ici tel quel.</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>De Z à A</translation>
    </message>
    <message>
        <source>[Draft] %1</source>
        <translation>[Brouillon] %1</translation>
    </message>
    <message>
        <source>a category; several: all of them</source>
        <translation>une catégorie ; plusieurs : toutes</translation>
    </message>
    <message>
        <source>a colour such as "#96300f"</source>
        <translation>une couleur telle que "#96300f"</translation>
    </message>
    <message>
        <source>a commit for each post</source>
        <translation>un commit pour chaque article</translation>
    </message>
    <message>
        <source>a folder of posts; may stand several times; "": guess again</source>
        <translation>un dossier d’articles ; peut être répété ; "" : deviner de nouveau</translation>
    </message>
    <message>
        <source>a language such as "en" or "pt-BR"</source>
        <translation>une langue telle que "en" ou "pt-BR"</translation>
    </message>
    <message>
        <source>a link in the masthead; may stand several times</source>
        <translation>un lien du bandeau ; peut être répété</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a name such as "--accent"</source>
        <translation>un nom tel que "--accent"</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a table, opened by [%1]</source>
        <translation>une table, ouverte par [%1]</translation>
    </message>
    <message>
        <source>a tag; several: all of them</source>
        <translation>une étiquette ; plusieurs : toutes</translation>
    </message>
    <message>
        <source>a tag; “new” takes several</source>
        <translation>une étiquette ; « new » en prend plusieurs</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>abbreviations and what they become, as JSON</source>
        <translation>abréviations et ce qu’elles deviennent, en JSON</translation>
    </message>
    <message>
        <source>access key of AWS</source>
        <translation>clé d’accès d’AWS</translation>
    </message>
    <message>
        <source>access token of Atlassian</source>
        <translation>jeton d’accès d’Atlassian</translation>
    </message>
    <message>
        <source>access token of Databricks</source>
        <translation>jeton d’accès de Databricks</translation>
    </message>
    <message>
        <source>access token of DigitalOcean</source>
        <translation>jeton d’accès de DigitalOcean</translation>
    </message>
    <message>
        <source>access token of Figma</source>
        <translation>jeton d’accès de Figma</translation>
    </message>
    <message>
        <source>access token of GitHub</source>
        <translation>jeton d’accès de GitHub</translation>
    </message>
    <message>
        <source>access token of GitLab</source>
        <translation>jeton d’accès de GitLab</translation>
    </message>
    <message>
        <source>access token of Google</source>
        <translation>jeton d’accès de Google</translation>
    </message>
    <message>
        <source>access token of Hugging Face</source>
        <translation>jeton d’accès de Hugging Face</translation>
    </message>
    <message>
        <source>access token of Linear</source>
        <translation>jeton d’accès de Linear</translation>
    </message>
    <message>
        <source>access token of Notion</source>
        <translation>jeton d’accès de Notion</translation>
    </message>
    <message>
        <source>access token of Shopify</source>
        <translation>jeton d’accès de Shopify</translation>
    </message>
    <message>
        <source>access token of Square</source>
        <translation>jeton d’accès de Square</translation>
    </message>
    <message>
        <source>account key of Azure</source>
        <translation>clé de compte d’Azure</translation>
    </message>
    <message>
        <source>address of the git remote</source>
        <translation>adresse du dépôt distant git</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>ajoute %1</translation>
    </message>
    <message>
        <source>after %1 minutes</source>
        <translation>après %1 minutes</translation>
    </message>
    <message>
        <source>after %1 seconds</source>
        <translation>après %1 secondes</translation>
    </message>
    <message>
        <source>also what the check of the site would stop</source>
        <translation>aussi ce que la vérification du site arrêterait</translation>
    </message>
    <message>
        <source>an address that starts with https://</source>
        <translation>une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>an address: https://…, mailto:… or /page/</source>
        <translation>une adresse : https://…, mailto:… ou /page/</translation>
    </message>
    <message>
        <source>an earlier text: the number of a version, or a commit</source>
        <translation>un texte antérieur : le numéro d’une version, ou un commit</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>and %1 pages</source>
        <translation>et %1 pages</translation>
    </message>
    <message>
        <source>another remote than the one that the branch follows</source>
        <translation>un autre dépôt distant que celui que suit la branche</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>answers something else than was asked</source>
        <translation>répond autre chose que ce qui était demandé</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>un texte quelconque</translation>
    </message>
    <message>
        <source>app token of GitHub</source>
        <translation>jeton d’application de GitHub</translation>
    </message>
    <message>
        <source>app token of Slack</source>
        <translation>jeton d’application de Slack</translation>
    </message>
    <message>
        <source>are shown at once</source>
        <translation>sont montrés tout de suite</translation>
    </message>
    <message>
        <source>as a line in the file _redirects</source>
        <translation>en une ligne du fichier _redirects</translation>
    </message>
    <message>
        <source>as git knows it</source>
        <translation>tel que git le connaît</translation>
    </message>
    <message>
        <source>as it was before anybody chose</source>
        <translation>comme c’était avant tout choix</translation>
    </message>
    <message>
        <source>ask the site until readers find the post there, for ten minutes at most</source>
        <translation>interroger le site jusqu’à ce que les lecteurs y trouvent l’article, dix minutes au plus</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>au plus autant</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>auth token of Sentry</source>
        <translation>jeton d’authentification de Sentry</translation>
    </message>
    <message>
        <source>back again: %1</source>
        <translation>de retour : %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>begins as this template of the site does; “” as none; when left out as the site's default</source>
        <translation>commence comme ce modèle du site ; « » comme aucun ; sinon comme celui par défaut du site</translation>
    </message>
    <message>
        <source>bot token of Slack</source>
        <translation>jeton de bot de Slack</translation>
    </message>
    <message>
        <source>can be mended</source>
        <translation>réparable</translation>
    </message>
    <message>
        <source>categories instead of tags</source>
        <translation>des catégories au lieu d’étiquettes</translation>
    </message>
    <message>
        <source>change, date, title or length; -date and so on turn it round</source>
        <translation>change, date, title ou length ; -date et ainsi de suite l’inverse</translation>
    </message>
    <message>
        <source>check     %1:%2: %3</source>
        <translation>vérifier  %1:%2 : %3</translation>
    </message>
    <message>
        <source>client secret of Google</source>
        <translation>secret de client de Google</translation>
    </message>
    <message>
        <source>colours of Markdown and code on dark paper; empty: Galley's own</source>
        <translation>couleurs du Markdown et du code sur papier sombre ; vide : celles de Galley</translation>
    </message>
    <message>
        <source>colours of Markdown and code on light paper; empty: Galley's own</source>
        <translation>couleurs du Markdown et du code sur papier clair ; vide : celles de Galley</translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation>couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>commit to this branch, which need not be checked out</source>
        <translation>valider sur cette branche, qui n’a pas à être extraite</translation>
    </message>
    <message>
        <source>commit, but do not push</source>
        <translation>valider, mais ne pas pousser</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>conflit : %1</translation>
    </message>
    <message>
        <source>convert images to WebP where that makes them smaller</source>
        <translation>convertir les images en WebP là où cela les réduit</translation>
    </message>
    <message>
        <source>dated earlier than this year, month or day</source>
        <translation>daté d’avant cette année, ce mois ou ce jour</translation>
    </message>
    <message>
        <source>dated in this year, month or day, or later</source>
        <translation>daté de cette année, ce mois ou ce jour, ou plus tard</translation>
    </message>
    <message>
        <source>deleted in the site, kept here as a draft: %1</source>
        <translation>supprimé dans le site, gardé ici comme brouillon : %1</translation>
    </message>
    <message>
        <source>deleted, now in the trash: %1</source>
        <translation>supprimé, maintenant dans la corbeille : %1</translation>
    </message>
    <message>
        <source>deploy token of GitLab</source>
        <translation>jeton de déploiement de GitLab</translation>
    </message>
    <message>
        <source>dictionaries, such as en_US, de_DE; as the desktop when never set</source>
        <translation>dictionnaires, tels que en_US, fr_FR ; comme le bureau si jamais réglé</translation>
    </message>
    <message>
        <source>draft, scheduled, changed, published, conflict or trash; may come again</source>
        <translation>draft, scheduled, changed, published, conflict ou trash ; peut être répété</translation>
    </message>
    <message>
        <source>file of passwords</source>
        <translation>fichier de mots de passe</translation>
    </message>
    <message>
        <source>file of private keys</source>
        <translation>fichier de clés privées</translation>
    </message>
    <message>
        <source>follow their titles and dates</source>
        <translation>suivent leurs titres et dates</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>galley-%1.sqlite</source>
        <translation>galley-%1.sqlite</translation>
    </message>
    <message>
        <source>gets the item</source>
        <translation>reçoit l’élément</translation>
    </message>
    <message>
        <source>git</source>
        <translation>git</translation>
    </message>
    <message>
        <source>git is merging it. Finish that first.</source>
        <translation>git est en train de le fusionner. Finissez cela d’abord.</translation>
    </message>
    <message>
        <source>git@github.com:you/blog.git</source>
        <translation>git@github.com:vous/blog.git</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>disparu : %1</translation>
    </message>
    <message>
        <source>header lines</source>
        <translation>lignes d’en-tête</translation>
    </message>
    <message>
        <source>height of a line, in letters</source>
        <translation>hauteur d’une ligne, en lettres</translation>
    </message>
    <message>
        <source>in the front matter of the post</source>
        <translation>dans l’en-tête de l’article</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>is called as title and date say, with the next publish</source>
        <translation>s’appelle d’après le titre et la date, à la prochaine publication</translation>
    </message>
    <message>
        <source>is not installed</source>
        <translation>n’est pas installé</translation>
    </message>
    <message>
        <source>is not set up in git</source>
        <translation>n’est pas configuré dans git</translation>
    </message>
    <message>
        <source>is set to</source>
        <translation>est mis à</translation>
    </message>
    <message>
        <source>is set up in git</source>
        <translation>est configuré dans git</translation>
    </message>
    <message>
        <source>is taken out</source>
        <translation>est retiré</translation>
    </message>
    <message>
        <source>its date; now when left out</source>
        <translation>sa date ; maintenant si omise</translation>
    </message>
    <message>
        <source>its text, from a file or, with “-”, standard input</source>
        <translation>son texte, d’un fichier ou, avec « - », de l’entrée standard</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>keep the line that is written in the middle</source>
        <translation>garder au milieu la ligne que l’on écrit</translation>
    </message>
    <message>
        <source>keeps its name for good</source>
        <translation>garde son nom pour de bon</translation>
    </message>
    <message>
        <source>kept %1 more days</source>
        <translation>gardé encore %1 jours</translation>
    </message>
    <message>
        <source>kept 1 more day</source>
        <translation>gardé encore 1 jour</translation>
    </message>
    <message>
        <source>kept for %1 more days</source>
        <translation>gardé encore %1 jours</translation>
    </message>
    <message>
        <source>kept for 1 more day</source>
        <translation>gardé encore 1 jour</translation>
    </message>
    <message>
        <source>keys of an action, such as Ctrl+Alt+P; by its place in the menus</source>
        <translation>touches d’une action, telles que Ctrl+Alt+P ; par sa place dans les menus</translation>
    </message>
    <message>
        <source>kind of site</source>
        <translation>sorte de site</translation>
    </message>
    <message>
        <source>language of the program, such as de; empty: that of the desktop; holds from the next start</source>
        <translation>langue du programme, telle que fr ; vide : celle du bureau ; vaut à partir du prochain démarrage</translation>
    </message>
    <message>
        <source>last part of its address; made from the title when left out</source>
        <translation>fin de son adresse ; faite du titre si omise</translation>
    </message>
    <message>
        <source>leave in an image where it was taken</source>
        <translation>laisser dans une image où elle a été prise</translation>
    </message>
    <message>
        <source>left out: %1: %2</source>
        <translation>laissé de côté : %1 : %2</translation>
    </message>
    <message>
        <source>let systemd do this every minute</source>
        <translation>faire faire ceci par systemd chaque minute</translation>
    </message>
    <message>
        <source>let systemd do this no more</source>
        <translation>ne plus faire faire ceci par systemd</translation>
    </message>
    <message>
        <source>letters of the text; empty: the desktop's serif</source>
        <translation>lettres du texte ; vide : la police à empattements du bureau</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>load images from other servers in the preview of a site, by its id</source>
        <translation>charger des images d’autres serveurs dans l’aperçu d’un site, par son identifiant</translation>
    </message>
    <message>
        <source>loses the item</source>
        <translation>perd l’élément</translation>
    </message>
    <message>
        <source>make all pages, also those that did not change</source>
        <translation>faire toutes les pages, aussi celles qui n’ont pas changé</translation>
    </message>
    <message>
        <source>mend what can be mended, as one step</source>
        <translation>réparer ce qui peut l’être, en une étape</translation>
    </message>
    <message>
        <source>merged: %1</source>
        <translation>fusionné : %1</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>déplacé : %1</translation>
    </message>
    <message>
        <source>name or folder of a site</source>
        <translation>nom ou dossier d’un site</translation>
    </message>
    <message>
        <source>name or folder of a site; all when left out</source>
        <translation>nom ou dossier d’un site ; tous si omis</translation>
    </message>
    <message>
        <source>name or folder of the other site</source>
        <translation>nom ou dossier de l’autre site</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nouveau : %1</translation>
    </message>
    <message>
        <source>no texts if the site's stamp is still this one</source>
        <translation>aucun texte si l’empreinte du site est encore celle-ci</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not for this language</source>
        <translation>pas pour cette langue</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>nothing on standard output but what was asked for</source>
        <translation>rien sur la sortie standard que ce qui est demandé</translation>
    </message>
    <message>
        <source>nowhere: its generator knows none</source>
        <translation>nulle part : son générateur n’en connaît pas</translation>
    </message>
    <message>
        <source>of a post's branch, with {slug}, {date} or {id}</source>
        <translation>de la branche d’un article, avec {slug}, {date} ou {id}</translation>
    </message>
    <message>
        <source>of its commits, with {title}, {action}, {slug}; "": Galley's own</source>
        <translation>de ses commits, avec {title}, {action}, {slug} ; "" : celui de Galley</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on ou off</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>un document JSON sur la sortie standard</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’un de : %1</translation>
    </message>
    <message>
        <source>one place to look at</source>
        <translation>un endroit à regarder</translation>
    </message>
    <message>
        <source>only list them</source>
        <translation>seulement les énumérer</translation>
    </message>
    <message>
        <source>only list what can be taken back</source>
        <translation>seulement énumérer ce qui peut être repris</translation>
    </message>
    <message>
        <source>only of this site</source>
        <translation>seulement de ce site</translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation>dire seulement ce qui changerait</translation>
    </message>
    <message>
        <source>only the sources changed at this time or later (milliseconds since 1970)</source>
        <translation>seulement les sources changées à ce moment ou plus tard (millisecondes depuis 1970)</translation>
    </message>
    <message>
        <source>only those in the trash</source>
        <translation>seulement ceux de la corbeille</translation>
    </message>
    <message>
        <source>only those that no text names</source>
        <translation>seulement ceux qu’aucun texte ne nomme</translation>
    </message>
    <message>
        <source>only whole words</source>
        <translation>seulement des mots entiers</translation>
    </message>
    <message>
        <source>only with the same capitals</source>
        <translation>seulement avec la même casse</translation>
    </message>
    <message>
        <source>outside the folders of posts, now in the trash: %1</source>
        <translation>hors des dossiers d’articles, maintenant dans la corbeille : %1</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>password in an address</source>
        <translation>mot de passe dans une adresse</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>clé privée</translation>
    </message>
    <message>
        <source>publish “direct” to the branch, or “per-post”: one for each post</source>
        <translation>publier « direct » sur la branche, ou « per-post » : une pour chaque article</translation>
    </message>
    <message>
        <source>push to this remote</source>
        <translation>pousser vers ce dépôt distant</translation>
    </message>
    <message>
        <source>push to this remote; may stand several times; "": the one that the branch follows</source>
        <translation>pousser vers ce dépôt distant ; peut être répété ; "" : celui que suit la branche</translation>
    </message>
    <message>
        <source>puts right what can be put right</source>
        <translation>remet en ordre ce qui peut l’être</translation>
    </message>
    <message>
        <source>quality of what is encoded anew, in percent</source>
        <translation>qualité de ce qui est encodé de nouveau, en pour cent</translation>
    </message>
    <message>
        <source>readers still find it</source>
        <translation>les lecteurs le trouvent encore</translation>
    </message>
    <message>
        <source>refresh token of GitHub</source>
        <translation>jeton de renouvellement de GitHub</translation>
    </message>
    <message>
        <source>restricted key of Stripe</source>
        <translation>clé restreinte de Stripe</translation>
    </message>
    <message>
        <source>runner token of GitLab</source>
        <translation>jeton de runner de GitLab</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistré %1</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>scale images whose longest side has more pixels</source>
        <translation>réduire les images dont le plus grand côté a plus de pixels</translation>
    </message>
    <message>
        <source>scale larger images to this; 0: never</source>
        <translation>réduire à ceci les images plus grandes ; 0 : jamais</translation>
    </message>
    <message>
        <source>secret    %1:%2: %3 (%4)</source>
        <translation>secret    %1:%2 : %3 (%4)</translation>
    </message>
    <message>
        <source>secret key of AWS</source>
        <translation>clé secrète d’AWS</translation>
    </message>
    <message>
        <source>secret key of Stripe</source>
        <translation>clé secrète de Stripe</translation>
    </message>
    <message>
        <source>secret key of age</source>
        <translation>clé secrète d’age</translation>
    </message>
    <message>
        <source>secret of a Shopify app</source>
        <translation>secret d’une application Shopify</translation>
    </message>
    <message>
        <source>session token of Slack</source>
        <translation>jeton de session de Slack</translation>
    </message>
    <message>
        <source>shortcodes stay in the text: %1</source>
        <translation>des shortcodes restent dans le texte : %1</translation>
    </message>
    <message>
        <source>show the outline</source>
        <translation>montrer le plan</translation>
    </message>
    <message>
        <source>show the preview beside the text in full screen too</source>
        <translation>montrer l’aperçu à côté du texte en plein écran aussi</translation>
    </message>
    <message>
        <source>shows what would be changed, and changes nothing</source>
        <translation>montre ce qui serait changé, et ne change rien</translation>
    </message>
    <message>
        <source>signed token (JWT)</source>
        <translation>jeton signé (JWT)</translation>
    </message>
    <message>
        <source>size of the letters, in pixels</source>
        <translation>taille des lettres, en pixels</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>restent tels quels</translation>
    </message>
    <message>
        <source>stays as HTML: %1</source>
        <translation>reste en HTML : %1</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>reste : %1</translation>
    </message>
    <message>
        <source>still published</source>
        <translation>encore publié</translation>
    </message>
    <message>
        <source>stops     %1:%2: %3</source>
        <translation>arrête    %1:%2 : %3</translation>
    </message>
    <message>
        <source>systemd looks for posts no more; the open window still does.</source>
        <translation>systemd ne cherche plus d’articles ; la fenêtre ouverte le fait encore.</translation>
    </message>
    <message>
        <source>systemd looks for posts whose time has come every minute (%1).</source>
        <translation>systemd cherche chaque minute les articles dont l’heure est venue (%1).</translation>
    </message>
    <message>
        <source>tables, each opened by [[%1]]</source>
        <translation>des tables, chacune ouverte par [[%1]]</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>taken in: %1</source>
        <translation>repris : %1</translation>
    </message>
    <message>
        <source>takes out %1</source>
        <translation>retire %1</translation>
    </message>
    <message>
        <source>temporary access key of AWS</source>
        <translation>clé d’accès temporaire d’AWS</translation>
    </message>
    <message>
        <source>text, a manual page, or the completion of a shell</source>
        <translation>du texte, une page de manuel, ou la complétion d’un shell</translation>
    </message>
    <message>
        <source>the commit's message; {title}, {action}, {slug} are the post's</source>
        <translation>le message du commit ; {title}, {action}, {slug} sont ceux de l’article</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>la date</translation>
    </message>
    <message>
        <source>the file is missing: %1</source>
        <translation>le fichier manque : %1</translation>
    </message>
    <message>
        <source>the filter “%1”</source>
        <translation>le filtre « %1 »</translation>
    </message>
    <message>
        <source>the folder for the pages (otherwise docs in the site's folder)</source>
        <translation>le dossier des pages (sinon docs dans le dossier du site)</translation>
    </message>
    <message>
        <source>the folder of the library (otherwise the one in your data folder)</source>
        <translation>le dossier de la bibliothèque (sinon celui de votre dossier de données)</translation>
    </message>
    <message>
        <source>the form of it</source>
        <translation>sa forme</translation>
    </message>
    <message>
        <source>the hook “%1”</source>
        <translation>le hook « %1 »</translation>
    </message>
    <message>
        <source>the index extension “%1”</source>
        <translation>l’extension d’index « %1 »</translation>
    </message>
    <message>
        <source>the name of a theme, such as "plain"</source>
        <translation>le nom d’un thème, tel que "plain"</translation>
    </message>
    <message>
        <source>the new last part of its address</source>
        <translation>la nouvelle fin de son adresse</translation>
    </message>
    <message>
        <source>the port at 127.0.0.1 (otherwise one that is free)</source>
        <translation>le port à 127.0.0.1 (sinon un port libre)</translation>
    </message>
    <message>
        <source>the post's title</source>
        <translation>le titre de l’article</translation>
    </message>
    <message>
        <source>the posts that a change of many posts changed, in one commit</source>
        <translation>les articles qu’un changement de plusieurs articles a changés, en un commit</translation>
    </message>
    <message>
        <source>the prose that the manual page is made around</source>
        <translation>la prose autour de laquelle la page de manuel est faite</translation>
    </message>
    <message>
        <source>the setting “%1”</source>
        <translation>le réglage « %1 »</translation>
    </message>
    <message>
        <source>the site’s folder itself</source>
        <translation>le dossier du site lui-même</translation>
    </message>
    <message>
        <source>the tags</source>
        <translation>les étiquettes</translation>
    </message>
    <message>
        <source>the text, from a file or, with “-”, standard input</source>
        <translation>le texte, d’un fichier ou, avec « - », de l’entrée standard</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>the version of Galley</source>
        <translation>la version de Galley</translation>
    </message>
    <message>
        <source>the whole text of this file; - is standard input</source>
        <translation>tout le texte de ce fichier ; - est l’entrée standard</translation>
    </message>
    <message>
        <source>the year of its date</source>
        <translation>l’année de sa date</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>il n’y a pas de bus de session</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>token of Docker Hub</source>
        <translation>jeton de Docker Hub</translation>
    </message>
    <message>
        <source>token of Grafana</source>
        <translation>jeton de Grafana</translation>
    </message>
    <message>
        <source>token of HashiCorp Vault</source>
        <translation>jeton de HashiCorp Vault</translation>
    </message>
    <message>
        <source>token of PyPI</source>
        <translation>jeton de PyPI</translation>
    </message>
    <message>
        <source>token of RubyGems</source>
        <translation>jeton de RubyGems</translation>
    </message>
    <message>
        <source>token of Terraform Cloud</source>
        <translation>jeton de Terraform Cloud</translation>
    </message>
    <message>
        <source>token of a Telegram bot</source>
        <translation>jeton d’un bot Telegram</translation>
    </message>
    <message>
        <source>token of crates.io</source>
        <translation>jeton de crates.io</translation>
    </message>
    <message>
        <source>token of npm</source>
        <translation>jeton de npm</translation>
    </message>
    <message>
        <source>trigger token of GitLab</source>
        <translation>jeton de déclenchement de GitLab</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>turn :names: into emoji while typing</source>
        <translation>changer les :noms: en emoji pendant la frappe</translation>
    </message>
    <message>
        <source>turn straight quotes into curly ones while typing</source>
        <translation>changer les guillemets droits en guillemets typographiques pendant la frappe</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>used in %1</source>
        <translation>utilisé dans %1</translation>
    </message>
    <message>
        <source>user token of Slack</source>
        <translation>jeton d’utilisateur de Slack</translation>
    </message>
    <message>
        <source>version %1 of git's index</source>
        <translation>la version %1 de l’index de git</translation>
    </message>
    <message>
        <source>wait for their day</source>
        <translation>attendent leur jour</translation>
    </message>
    <message>
        <source>webhook of Discord</source>
        <translation>webhook de Discord</translation>
    </message>
    <message>
        <source>webhook of Slack</source>
        <translation>webhook de Slack</translation>
    </message>
    <message>
        <source>webhook secret of Stripe</source>
        <translation>secret de webhook de Stripe</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>ce qu’elle montre</translation>
    </message>
    <message>
        <source>what looks like a key or password is none</source>
        <translation>ce qui ressemble à une clé ou un mot de passe n’en est pas</translation>
    </message>
    <message>
        <source>what of the text is not veiled</source>
        <translation>ce qui du texte n’est pas voilé</translation>
    </message>
    <message>
        <source>what stands at the head of every page</source>
        <translation>ce qui est en tête de chaque page</translation>
    </message>
    <message>
        <source>what the command does and takes</source>
        <translation>ce que la commande fait et prend</translation>
    </message>
    <message>
        <source>what to call it</source>
        <translation>comment l’appeler</translation>
    </message>
    <message>
        <source>where it was taken is taken out</source>
        <translation>le lieu de prise de vue est retiré</translation>
    </message>
    <message>
        <source>where its kind keeps them</source>
        <translation>là où sa sorte les garde</translation>
    </message>
    <message>
        <source>where readers will find it</source>
        <translation>où les lecteurs le trouveront</translation>
    </message>
    <message>
        <source>where they differ, both, one below the other</source>
        <translation>là où ils diffèrent, les deux, l’un sous l’autre</translation>
    </message>
    <message>
        <source>where they differ, the text of the library</source>
        <translation>là où ils diffèrent, le texte de la bibliothèque</translation>
    </message>
    <message>
        <source>where they differ, the text of the site</source>
        <translation>là où ils diffèrent, le texte du site</translation>
    </message>
    <message>
        <source>whether commits are signed where git signs them</source>
        <translation>si les commits sont signés là où git les signe</translation>
    </message>
    <message>
        <source>whether it is a draft</source>
        <translation>si c’est un brouillon</translation>
    </message>
    <message>
        <source>whether the repository's hooks run when you publish</source>
        <translation>si les hooks du dépôt s’exécutent quand vous publiez</translation>
    </message>
    <message>
        <source>width of the column, in characters</source>
        <translation>largeur de la colonne, en caractères</translation>
    </message>
    <message>
        <source>width of the previewed page, in pixels; 0: that of the pane</source>
        <translation>largeur de la page dans l’aperçu, en pixels ; 0 : celle du volet</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>without a title (%1)</source>
        <translation>sans titre (%1)</translation>
    </message>
    <message>
        <source>without it nothing is removed</source>
        <translation>sans cela rien n’est supprimé</translation>
    </message>
    <message>
        <source>words with commas between them</source>
        <translation>des mots séparés par des virgules</translation>
    </message>
    <message>
        <source>workspace token of Slack</source>
        <translation>jeton d’espace de Slack</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>zoom of the letters, in percent</source>
        <translation>zoom des lettres, en pour cent</translation>
    </message>
    <message>
        <source>{action} “{title}”</source>
        <translation>{action} « {title} »</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>« %1 » (%2)</translation>
    </message>
    <message>
        <source>“%1” (%2) came back from the backup.</source>
        <translation>« %1 » (%2) est revenu de la sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” already has the file %2.</source>
        <translation>« %1 » a déjà le fichier %2.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same address, %3.</source>
        <translation>« %1 » et « %2 » ont la même adresse, %3.</translation>
    </message>
    <message>
        <source>“%1” asks for a password over http, where everybody on the way could read it.</source>
        <translation>« %1 » demande un mot de passe par http, où chacun sur le chemin pourrait le lire.</translation>
    </message>
    <message>
        <source>“%1” cannot be a tag or category.</source>
        <translation>« %1 » ne peut pas être une étiquette ni une catégorie.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept in the encoding “%2”, which .gitattributes asks for.</source>
        <translation>« %1 » ne peut pas être gardé dans l’encodage « %2 », que demande .gitattributes.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of an address.</source>
        <translation>« %1 » ne peut pas faire partie d’une adresse.</translation>
    </message>
    <message>
        <source>“%1” cannot be published: “%2” is a file or a link in the repository, not a folder.</source>
        <translation>« %1 » ne peut pas être publié : « %2 » est dans le dépôt un fichier ou un lien, pas un dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be published: “%2” is staged in git and stands in its way.</source>
        <translation>« %1 » ne peut pas être publié : « %2 » est indexé dans git et fait obstacle.</translation>
    </message>
    <message>
        <source>“%1” cannot be published: “%2” on the way to it is not a folder of this site.</source>
        <translation>« %1 » ne peut pas être publié : « %2 » sur son chemin n’est pas un dossier de ce site.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>« %1 » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; the trouble is on line %2.</source>
        <translation>« %1 » ne peut pas être lu ; l’ennui est à la ligne %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>« %1 » ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>“%1” cannot be set to a date that does not exist.</source>
        <translation>« %1 » ne peut pas être mis à une date qui n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” cannot be the address of a remote.</source>
        <translation>« %1 » ne peut pas être l’adresse d’un dépôt distant.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a branch.</source>
        <translation>« %1 » ne peut pas être le nom d’une branche.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file.</source>
        <translation>« %1 » ne peut pas être le nom d’un fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be the path of a published file.</source>
        <translation>« %1 » ne peut pas être le chemin d’un fichier publié.</translation>
    </message>
    <message>
        <source>“%1” cannot be unpacked.</source>
        <translation>« %1 » ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>« %1 » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check its folder and the room on the disk.</source>
        <translation>« %1 » ne peut pas être écrit. Vérifiez son dossier et la place sur le disque.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>« %1 » ne peut pas être « %2 ».</translation>
    </message>
    <message>
        <source>“%1” does not hold names with values.</source>
        <translation>« %1 » ne contient pas de noms avec des valeurs.</translation>
    </message>
    <message>
        <source>“%1” goes through the filter “%2” (see .gitattributes), which is not set up on this computer.</source>
        <translation>« %1 » passe par le filtre « %2 » (voir .gitattributes), qui n’est pas configuré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” has changed since this was shown.</source>
        <translation>« %1 » a changé depuis que ceci a été montré.</translation>
    </message>
    <message>
        <source>“%1” has no remote to publish to.</source>
        <translation>« %1 » n’a pas de dépôt distant où publier.</translation>
    </message>
    <message>
        <source>“%1” has not been pushed yet.</source>
        <translation>« %1 » n’a pas encore été poussé.</translation>
    </message>
    <message>
        <source>“%1” holds a script, which an image may not.</source>
        <translation>« %1 » contient un script, ce qu’une image ne peut pas.</translation>
    </message>
    <message>
        <source>“%1” holds no posts.</source>
        <translation>« %1 » ne contient aucun article.</translation>
    </message>
    <message>
        <source>“%1” holds the whole library now: %2 posts, %3 versions, %4 images.</source>
        <translation>« %1 » contient maintenant toute la bibliothèque : articles %2, versions %3, images %4.</translation>
    </message>
    <message>
        <source>“%1” holds the whole library: %2 posts, %3 versions, %4 images.</source>
        <translation>« %1 » contient toute la bibliothèque : articles %2, versions %3, images %4.</translation>
    </message>
    <message>
        <source>“%1” holds the whole library: %2 sites, %3 posts, %4 versions, %5 media.</source>
        <translation>« %1 » contient toute la bibliothèque : sites %2, articles %3, versions %4, médias %5.</translation>
    </message>
    <message>
        <source>“%1” holds too much, or is damaged, and is not drawn here.</source>
        <translation>« %1 » contient trop, ou est endommagé, et n’est pas dessiné ici.</translation>
    </message>
    <message>
        <source>“%1” holds too much, or is damaged.</source>
        <translation>« %1 » contient trop, ou est endommagé.</translation>
    </message>
    <message>
        <source>“%1” is a bare repository: it holds no files to write in.</source>
        <translation>« %1 » est un dépôt nu : il ne contient pas de fichiers où écrire.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a submodule in the repository.</source>
        <translation>« %1 » est dans le dépôt un dossier ou un sous-module.</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link: Galley does not write through it.</source>
        <translation>« %1 » est un lien symbolique : Galley n’écrit pas à travers lui.</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link; pages are not written through one.</source>
        <translation>« %1 » est un lien symbolique ; aucune page n’est écrite à travers lui.</translation>
    </message>
    <message>
        <source>“%1” is back in the media store.</source>
        <translation>« %1 » est revenu dans la médiathèque.</translation>
    </message>
    <message>
        <source>“%1” is committed as %2, but not pushed: %3</source>
        <translation>« %1 » est validé comme %2, mais non poussé : %3</translation>
    </message>
    <message>
        <source>“%1” is committed as %2.</source>
        <translation>« %1 » est validé comme %2.</translation>
    </message>
    <message>
        <source>“%1” is committed, not pushed: its server is out of reach. It is sent when the network is back.</source>
        <translation>« %1 » est validé, non poussé : son serveur est hors d’atteinte. Ce sera envoyé quand le réseau reviendra.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or no image: nothing can be read of it.</source>
        <translation>« %1 » est endommagé, ou n’est pas une image : rien ne peut en être lu.</translation>
    </message>
    <message>
        <source>“%1” is damaged: nothing can be read of it.</source>
        <translation>« %1 » est endommagé : rien ne peut en être lu.</translation>
    </message>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>« %1 » est soit true, soit false.</translation>
    </message>
    <message>
        <source>“%1” is here as it stood at %2.</source>
        <translation>« %1 » est ici tel qu’il était le %2.</translation>
    </message>
    <message>
        <source>“%1” is here up to %2, with %3 written since its last version.</source>
        <translation>« %1 » est ici jusqu’à %2, avec %3 écrits depuis sa dernière version.</translation>
    </message>
    <message>
        <source>“%1” is in the site again.</source>
        <translation>« %1 » est de nouveau dans le site.</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>« %1 » est dans la corbeille.</translation>
    </message>
    <message>
        <source>“%1” is live %2: %3</source>
        <translation>« %1 » est en ligne %2 : %3</translation>
    </message>
    <message>
        <source>“%1” is missing in “%2”.</source>
        <translation>« %1 » manque dans « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message>
        <source>“%1” is named in the front matter or in a tag of the generator.</source>
        <translation>« %1 » est nommé dans l’en-tête ou dans une balise du générateur.</translation>
    </message>
    <message>
        <source>“%1” is new in the site.</source>
        <translation>« %1 » est nouveau dans le site.</translation>
    </message>
    <message>
        <source>“%1” is no Atom feed.</source>
        <translation>« %1 » n’est pas un flux Atom.</translation>
    </message>
    <message>
        <source>“%1” is no address of a web site.</source>
        <translation>« %1 » n’est pas l’adresse d’un site web.</translation>
    </message>
    <message>
        <source>“%1” is no archive of Substack.</source>
        <translation>« %1 » n’est pas une archive de Substack.</translation>
    </message>
    <message>
        <source>“%1” is no backup of Blogger.</source>
        <translation>« %1 » n’est pas une sauvegarde de Blogger.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>« %1 » n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-11-22 14:30.</source>
        <translation>« %1 » n’est pas une date. Écrivez-la ainsi : 2026-11-22 14:30.</translation>
    </message>
    <message>
        <source>“%1” is no export of Ghost.</source>
        <translation>« %1 » n’est pas un export de Ghost.</translation>
    </message>
    <message>
        <source>“%1” is no export of Movable Type.</source>
        <translation>« %1 » n’est pas un export de Movable Type.</translation>
    </message>
    <message>
        <source>“%1” is no export of WordPress.</source>
        <translation>« %1 » n’est pas un export de WordPress.</translation>
    </message>
    <message>
        <source>“%1” is no export that Galley knows.</source>
        <translation>« %1 » n’est pas un export que Galley connaît.</translation>
    </message>
    <message>
        <source>“%1” is no folder of the site “%2”.</source>
        <translation>« %1 » n’est pas un dossier du site « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is no link.</source>
        <translation>« %1 » n’est pas un lien.</translation>
    </message>
    <message>
        <source>“%1” is no list that items could be added to or taken from.</source>
        <translation>« %1 » n’est pas une liste à laquelle ajouter ou retirer des éléments.</translation>
    </message>
    <message>
        <source>“%1” is no number of posts.</source>
        <translation>« %1 » n’est pas un nombre d’articles.</translation>
    </message>
    <message>
        <source>“%1” is no port.</source>
        <translation>« %1 » n’est pas un port.</translation>
    </message>
    <message>
        <source>“%1” is no size.</source>
        <translation>« %1 » n’est pas une taille.</translation>
    </message>
    <message>
        <source>“%1” is no step, publication or site.</source>
        <translation>« %1 » n’est pas une étape, une publication ni un site.</translation>
    </message>
    <message>
        <source>“%1” is no time to publish at.</source>
        <translation>« %1 » n’est pas un moment où publier.</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>« %1 » n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>“%1” is not a git repository.</source>
        <translation>« %1 » n’est pas un dépôt git.</translation>
    </message>
    <message>
        <source>“%1” is not a setting.</source>
        <translation>« %1 » n’est pas un réglage.</translation>
    </message>
    <message>
        <source>“%1” is not an address of Galley.</source>
        <translation>« %1 » n’est pas une adresse de Galley.</translation>
    </message>
    <message>
        <source>“%1” is not as it was shown any more.</source>
        <translation>« %1 » n’est plus tel qu’il a été montré.</translation>
    </message>
    <message>
        <source>“%1” is not as the library was written there.</source>
        <translation>« %1 » n’est pas tel que la bibliothèque y a été écrite.</translation>
    </message>
    <message>
        <source>“%1” is not beside the program</source>
        <translation>« %1 » n’est pas à côté du programme</translation>
    </message>
    <message>
        <source>“%1” is not in the repository.</source>
        <translation>« %1 » n’est pas dans le dépôt.</translation>
    </message>
    <message>
        <source>“%1” is not in the site's repository.</source>
        <translation>« %1 » n’est pas dans le dépôt du site.</translation>
    </message>
    <message>
        <source>“%1” is not made by Press.</source>
        <translation>« %1 » n’est pas fait par Press.</translation>
    </message>
    <message>
        <source>“%1” is not on its site.</source>
        <translation>« %1 » n’est pas sur son site.</translation>
    </message>
    <message>
        <source>“%1” is not the folder of an exported library.</source>
        <translation>« %1 » n’est pas le dossier d’une bibliothèque exportée.</translation>
    </message>
    <message>
        <source>“%1” is not written in UTF-8.</source>
        <translation>« %1 » n’est pas écrit en UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is now “%2”</source>
        <translation>« %1 » est maintenant « %2 »</translation>
    </message>
    <message>
        <source>“%1” is one text again. Both are kept as versions.</source>
        <translation>« %1 » est de nouveau un seul texte. Les deux sont gardés comme versions.</translation>
    </message>
    <message>
        <source>“%1” is one text again; both are among its versions.</source>
        <translation>« %1 » est de nouveau un seul texte ; les deux sont parmi ses versions.</translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation>« %1 » est ouvert</translation>
    </message>
    <message>
        <source>“%1” is pushed as %2.</source>
        <translation>« %1 » est poussé comme %2.</translation>
    </message>
    <message>
        <source>“%1” is pushed, but not live yet %2 (%3). %4</source>
        <translation>« %1 » est poussé, mais pas encore en ligne %2 (%3). %4</translation>
    </message>
    <message>
        <source>“%1” is shown in “%2”.</source>
        <translation>« %1 » est montré dans « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is staged in git with a change of its own.</source>
        <translation>« %1 » est indexé dans git avec un changement à lui.</translation>
    </message>
    <message>
        <source>“%1” is the library itself.</source>
        <translation>« %1 » est la bibliothèque elle-même.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>« %1 » existe déjà.</translation>
    </message>
    <message>
        <source>“%1” is too large for a blog: %2; files up to %3 can be taken in.</source>
        <translation>« %1 » est trop gros pour un blog : %2 ; des fichiers jusqu’à %3 peuvent être pris.</translation>
    </message>
    <message>
        <source>“%1” is too large for a blog: %2; the library takes files up to %3.</source>
        <translation>« %1 » est trop gros pour un blog : %2 ; la bibliothèque prend des fichiers jusqu’à %3.</translation>
    </message>
    <message>
        <source>“%1” is too large or damaged, so it stays as it is.</source>
        <translation>« %1 » est trop grand ou endommagé, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown here.</source>
        <translation>« %1 » est trop grand pour être montré ici.</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown here: %2 × %3</source>
        <translation>« %1 » est trop grand pour être montré ici : %2 × %3</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown: %2 × %3 pixels.</source>
        <translation>« %1 » est trop grand pour être montré : %2 × %3 pixels.</translation>
    </message>
    <message>
        <source>“%1” is too long for a template.</source>
        <translation>« %1 » est trop long pour un modèle.</translation>
    </message>
    <message>
        <source>“%1” is used elsewhere too.</source>
        <translation>« %1 » est utilisé ailleurs aussi.</translation>
    </message>
    <message>
        <source>“%1” is written (posts: %2, files: %3).</source>
        <translation>« %1 » est écrit (articles : %2, fichiers : %3).</translation>
    </message>
    <message>
        <source>“%1” lies in “%2”, which is a submodule: another repository.</source>
        <translation>« %1 » est dans « %2 », qui est un sous-module : un autre dépôt.</translation>
    </message>
    <message>
        <source>“%1” lies outside the folders of posts. It is in the trash.</source>
        <translation>« %1 » est hors des dossiers d’articles. Il est dans la corbeille.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>« %1 » doit être : %2.</translation>
    </message>
    <message>
        <source>“%1” names no field.</source>
        <translation>« %1 » ne nomme aucun champ.</translation>
    </message>
    <message>
        <source>“%1” names no item.</source>
        <translation>« %1 » ne nomme aucun élément.</translation>
    </message>
    <message>
        <source>“%1” names no value.</source>
        <translation>« %1 » ne nomme aucune valeur.</translation>
    </message>
    <message>
        <source>“%1” needs more words: %2.</source>
        <translation>« %1 » demande plus de mots : %2.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is nowhere to be found.</source>
        <translation>« %1 » de « %2 » est introuvable.</translation>
    </message>
    <message>
        <source>“%1” on line %2 of the front matter cannot be carried over.</source>
        <translation>« %1 » à la ligne %2 de l’en-tête ne peut pas être repris.</translation>
    </message>
    <message>
        <source>“%1” on line %2 of the front matter cannot be changed by itself.</source>
        <translation>« %1 » à la ligne %2 de l’en-tête ne peut pas être changé à lui seul.</translation>
    </message>
    <message>
        <source>“%1” seems to be a “%2” that was once read in the wrong encoding.</source>
        <translation>« %1 » semble être un « %2 » lu un jour dans le mauvais encodage.</translation>
    </message>
    <message>
        <source>“%1” stands for many settings.</source>
        <translation>« %1 » représente plusieurs réglages.</translation>
    </message>
    <message>
        <source>“%1” stands in one text, in which these items could not be told apart.</source>
        <translation>« %1 » tient dans un seul texte, où ces éléments ne pourraient pas être distingués.</translation>
    </message>
    <message>
        <source>“%1” takes no more words than: %2.</source>
        <translation>« %1 » ne prend pas plus de mots que : %2.</translation>
    </message>
    <message>
        <source>“%1” waits for no time any more.</source>
        <translation>« %1 » n’attend plus aucun moment.</translation>
    </message>
    <message>
        <source>“%1” wants an ssh key, and neither an agent nor a key of your own is here.</source>
        <translation>« %1 » veut une clé ssh, et il n’y a ici ni agent ni clé à vous.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened.</source>
        <translation>« %1 » a été changé par un autre programme depuis qu’il a été ouvert.</translation>
    </message>
    <message>
        <source>“%1” was changed here and elsewhere, in different places: one text can hold both changes.</source>
        <translation>« %1 » a été changé ici et ailleurs, à des endroits différents : un seul texte peut contenir les deux changements.</translation>
    </message>
    <message>
        <source>“%1” was changed here and elsewhere, in the same %2 places.</source>
        <translation>« %1 » a été changé ici et ailleurs, aux mêmes %2 endroits.</translation>
    </message>
    <message>
        <source>“%1” was changed here and elsewhere, in the same place.</source>
        <translation>« %1 » a été changé ici et ailleurs, au même endroit.</translation>
    </message>
    <message>
        <source>“%1” was changed here and in its site, in the same place. Your text is on the paper.</source>
        <translation>« %1 » a été changé ici et dans son site, au même endroit. Votre texte est sur le papier.</translation>
    </message>
    <message>
        <source>“%1” was changed here and in the site, in the same place. Your text stays until you choose.</source>
        <translation>« %1 » a été changé ici et dans le site, au même endroit. Votre texte reste jusqu’à ce que vous choisissiez.</translation>
    </message>
    <message>
        <source>“%1” was changed here and in the site: it holds both changes now.</source>
        <translation>« %1 » a été changé ici et dans le site : il contient maintenant les deux changements.</translation>
    </message>
    <message>
        <source>“%1” was changed here and on the remote, and it is no plain file.</source>
        <translation>« %1 » a été changé ici et sur le dépôt distant, et ce n’est pas un simple fichier.</translation>
    </message>
    <message>
        <source>“%1” was changed here and on the remote, in the same place, so it was not published.</source>
        <translation>« %1 » a été changé ici et sur le dépôt distant, au même endroit, il n’a donc pas été publié.</translation>
    </message>
    <message>
        <source>“%1” was changed here and on the remote, in the same place.</source>
        <translation>« %1 » a été changé ici et sur le dépôt distant, au même endroit.</translation>
    </message>
    <message>
        <source>“%1” was changed in the repository since Galley took it in.</source>
        <translation>« %1 » a été changé dans le dépôt depuis que Galley l’a repris.</translation>
    </message>
    <message>
        <source>“%1” was changed in the same place by a later commit, so this publish cannot be taken back by itself.</source>
        <translation>« %1 » a été changé au même endroit par un commit ultérieur, cette publication ne peut donc pas être reprise d’elle-même.</translation>
    </message>
    <message>
        <source>“%1” was changed in the site's folder by another program just now.</source>
        <translation>« %1 » vient d’être changé dans le dossier du site par un autre programme.</translation>
    </message>
    <message>
        <source>“%1” was changed in the site's folder since it was last published.</source>
        <translation>« %1 » a été changé dans le dossier du site depuis sa dernière publication.</translation>
    </message>
    <message>
        <source>“%1” was changed in the site, and here with it.</source>
        <translation>« %1 » a été changé dans le site, et ici avec lui.</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley.</source>
        <translation>« %1 » a été changé hors de Galley.</translation>
    </message>
    <message>
        <source>“%1” was changed while this was done.</source>
        <translation>« %1 » a été changé pendant que cela se faisait.</translation>
    </message>
    <message>
        <source>“%1” was left as it is: %2</source>
        <translation>« %1 » est resté tel quel : %2</translation>
    </message>
    <message>
        <source>“%1” was moved in the site.</source>
        <translation>« %1 » a été déplacé dans le site.</translation>
    </message>
    <message>
        <source>“%1” was never committed, so there is nothing to take back.</source>
        <translation>« %1 » n’a jamais été validé, il n’y a donc rien à reprendre.</translation>
    </message>
    <message>
        <source>“%1” was not published: %2</source>
        <translation>« %1 » n’a pas été publié : %2</translation>
    </message>
    <message>
        <source>“%1” was sent: its remote holds what was committed.</source>
        <translation>« %1 » a été envoyé : son dépôt distant a ce qui était validé.</translation>
    </message>
    <message>
        <source>“%1” was taken back already.</source>
        <translation>« %1 » a déjà été repris.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Galley.</source>
        <translation>« %1 » a été écrit par un Galley plus récent.</translation>
    </message>
    <message>
        <source>“%1” will be published on %2, by the open window or by “galley due”.</source>
        <translation>« %1 » sera publié : %2, par la fenêtre ouverte ou par « galley due ».</translation>
    </message>
    <message>
        <source>“%1” will be published on %2.</source>
        <translation>« %1 » sera publié : %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
    <message>
        <source>“%1”: the site holds this text already.</source>
        <translation>« %1 » : le site contient déjà ce texte.</translation>
    </message>
    <message>
        <source>“--%1” knows no “%2”.</source>
        <translation>« --%1 » ne connaît pas « %2 ».</translation>
    </message>
    <message>
        <source>“--branches” knows no “%1”.</source>
        <translation>« --branches » ne connaît pas « %1 ».</translation>
    </message>
    <message>
        <source>“--file-names” knows no “%1”.</source>
        <translation>« --file-names » ne connaît pas « %1 ».</translation>
    </message>
    <message>
        <source>“--library” needs a folder.</source>
        <translation>« --library » demande un dossier.</translation>
    </message>
    <message>
        <source>“galley check” tells more, and “galley check --repair” mends what can be mended.</source>
        <translation>« galley check » en dit plus, et « galley check --repair » répare ce qui peut l’être.</translation>
    </message>
    <message>
        <source>“galley config” lists all of them.</source>
        <translation>« galley config » les énumère tous.</translation>
    </message>
    <message>
        <source>“galley help” lists all of them.</source>
        <translation>« galley help » les énumère toutes.</translation>
    </message>
    <message>
        <source>“stay”, or “follow”: as title and date say</source>
        <translation>« stay », ou « follow » : comme disent titre et date</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation> », « </translation>
    </message>
    <message>
        <source>• The check found %1 things to look at.</source>
        <translation>• La vérification a trouvé %1 choses à regarder.</translation>
    </message>
    <message>
        <source>• The check found one thing to look at.</source>
        <translation>• La vérification a trouvé une chose à regarder.</translation>
    </message>
    <message>
        <source>… %L1 characters …</source>
        <translation>… %L1 caractères …</translation>
    </message>
    <message numerus="yes">
        <source>… %n lines</source>
        <translation>
            <numerusform>… %n ligne</numerusform>
            <numerusform>… %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>⋯ The rest is not shown.</source>
        <translation>⋯ Le reste n’est pas montré.</translation>
    </message>
</context>
</TS>
