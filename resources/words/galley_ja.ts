<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Galley</name>
    <message>
        <source>
With every command:
</source>
        <translation>
すべてのコマンドで:
</translation>
    </message>
    <message>
        <source>
With every command: --library DIR, --json, --quiet, --help.
</source>
        <translation>
すべてのコマンドで: --library DIR, --json, --quiet, --help.
</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 文字</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source> words</source>
        <translation> 語</translation>
    </message>
    <message>
        <source> · branch %1</source>
        <translation> · ブランチ %1</translation>
    </message>
    <message>
        <source> · commit %1</source>
        <translation> · コミット %1</translation>
    </message>
    <message>
        <source> · “%1”</source>
        <translation> · 「%1」</translation>
    </message>
    <message>
        <source>! The check found %1 things that should not go out like this.</source>
        <translation>! このまま公開しないほうがよいものが %1 件見つかりました。</translation>
    </message>
    <message>
        <source>! The check found something that should not go out like this.</source>
        <translation>! このまま公開しないほうがよいものが見つかりました。</translation>
    </message>
    <message>
        <source>! This looks like a secret. Once it is pushed, everybody has it, for good:</source>
        <translation>! これは秘密の情報のようです。プッシュすると誰もが手に入れられ、取り戻せません:</translation>
    </message>
    <message>
        <source>"light" or "dark"</source>
        <translation>"light"または"dark"</translation>
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
        <translation>%1  %2、「%3」: %4</translation>
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
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>%1 (%2 posts)</source>
        <translation>%1 (%2 件の記事)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3/s)</source>
        <translation>%1 (%2、%3/s)</translation>
    </message>
    <message>
        <source>%1 (1 post)</source>
        <translation>%1 (1 件の記事)</translation>
    </message>
    <message>
        <source>%1 (every new post)</source>
        <translation>%1 (すべての新しい記事)</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (以前は %2)</translation>
    </message>
    <message>
        <source>%1 Edit it as text.</source>
        <translation>%1 テキストとして編集してください。</translation>
    </message>
    <message>
        <source>%1 It can be changed as text.</source>
        <translation>%1 テキストとして変更できます。</translation>
    </message>
    <message>
        <source>%1 Repaired.</source>
        <translation>%1 修復しました。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” in the menu %3, which would have no keys then.</source>
        <translation>%1 はメニュー %3 の「%2」のキーです。変更すると、そちらのキーはなくなります。</translation>
    </message>
    <message>
        <source>%1 characters; search engines cut it after about %2</source>
        <translation>%1 文字。検索エンジンは約 %2 文字で切ります</translation>
    </message>
    <message>
        <source>%1 comments marked as spam or in the trash were left out.</source>
        <translation>スパムまたはゴミ箱のコメント %1 件を除外しました。</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>コミット %1 個</translation>
    </message>
    <message>
        <source>%1 commits up to %2</source>
        <translation>%2 までのコミット %1 個</translation>
    </message>
    <message>
        <source>%1 earlier commits go along</source>
        <translation>以前のコミット %1 個も一緒に送られます</translation>
    </message>
    <message>
        <source>%1 files cannot be read as they should be:</source>
        <translation>%1 個のファイルを正しく読めません:</translation>
    </message>
    <message>
        <source>%1 files in %2: %3 written, %4 removed.
</source>
        <translation>%2 のファイル %1 個: 書き込み %3、削除 %4。
</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>%1 個のファイル、%2</translation>
    </message>
    <message>
        <source>%1 has the text of an earlier version now.</source>
        <translation>%1 は以前の版のテキストになりました。</translation>
    </message>
    <message>
        <source>%1 has the text of the backup now.</source>
        <translation>%1 はバックアップのテキストになりました。</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>%1 in %2, line %3 (%4)</source>
        <translation>%2 の %1、%3 行目 (%4)</translation>
    </message>
    <message>
        <source>%1 is a copy: the post stays published at its old site.
</source>
        <translation>%1 はコピーです。記事は元のサイトで公開されたままです。
</translation>
    </message>
    <message>
        <source>%1 is damaged, and there is no other copy: look it through.</source>
        <translation>%1 は壊れていて、他に写しがありません。内容を確認してください。</translation>
    </message>
    <message>
        <source>%1 is past.</source>
        <translation>%1 は過ぎています。</translation>
    </message>
    <message>
        <source>%1 leaves it out until it is built after that date.</source>
        <translation>%1 は、その日付以降に構築されるまで表示しません。</translation>
    </message>
    <message>
        <source>%1 leaves out posts that are dated ahead; this one is shown as soon as it is published.</source>
        <translation>%1 は未来の日付の記事を表示しませんが、この記事は公開後すぐに表示されます。</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 more lines.</source>
        <translation>ほか %1 行。</translation>
    </message>
    <message>
        <source>%1 new posts are taken in; look again for the others.</source>
        <translation>新しい記事 %1 件を取り込みました。残りはもう一度確認してください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 characters that search engines show</source>
        <translation>検索エンジンが表示する %2 文字のうち %1 文字</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>選択 %1/%2</translation>
    </message>
    <message>
        <source>%1 on the branch “%2”, pushed to %3.</source>
        <translation>ブランチ「%2」に %1、%3 へプッシュ。</translation>
    </message>
    <message>
        <source>%1 on the branch “%2”. There is no remote yet, so it stays on this machine.</source>
        <translation>ブランチ「%2」に %1。リモートがまだないため、このコンピューターに留まります。</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>ページ %1 個</translation>
    </message>
    <message>
        <source>%1 pictures are inside the text. Move them to the media store?</source>
        <translation>テキストの中に %1 個の画像が埋め込まれています。メディア置き場へ移しますか?</translation>
    </message>
    <message>
        <source>%1 places in %2 posts would be changed.</source>
        <translation>%2 件の記事の %1 箇所が変更されます。</translation>
    </message>
    <message>
        <source>%1 places in %2 posts.</source>
        <translation>%2 件の記事に %1 箇所。</translation>
    </message>
    <message>
        <source>%1 places of the damaged file cannot be read: what stood only there is lost.</source>
        <translation>壊れたファイルの %1 箇所を読めません。そこにしかなかったものは失われました。</translation>
    </message>
    <message>
        <source>%1 places to look at in %2 posts</source>
        <translation>確認する箇所が %1 つ、記事は %2 件</translation>
    </message>
    <message>
        <source>%1 places to look at in one post</source>
        <translation>1 件の記事に確認する箇所が %1 つ</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>%1 件の記事</translation>
    </message>
    <message>
        <source>%1 posts are in the site again.</source>
        <translation>%1 件の記事がサイトに戻りました。</translation>
    </message>
    <message>
        <source>%1 posts are left as they are: %2 (%3)</source>
        <translation>%1 件の記事はそのままにします: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 posts are new in the site.</source>
        <translation>%1 件の記事がサイトに新しく加わりました。</translation>
    </message>
    <message>
        <source>%1 posts came from the backup “%2”.</source>
        <translation>記事 %1 件をバックアップ「%2」から戻しました。</translation>
    </message>
    <message>
        <source>%1 posts change, in %2 places.</source>
        <translation>%1 件の記事の %2 箇所が変わります。</translation>
    </message>
    <message>
        <source>%1 posts chosen</source>
        <translation>%1 件の記事を選択中</translation>
    </message>
    <message>
        <source>%1 posts lie outside the folders of posts. They are in the trash.</source>
        <translation>%1 件の記事が記事のフォルダーの外にあります。ゴミ箱に入っています。</translation>
    </message>
    <message>
        <source>%1 posts outside of them are in the trash.</source>
        <translation>その外にある記事 %1 件がゴミ箱に入りました。</translation>
    </message>
    <message>
        <source>%1 posts were changed here and in the site, in the same places. Your texts stay until you choose.</source>
        <translation>%1 件の記事の同じ箇所が、ここでもサイトでも変更されました。選ぶまであなたのテキストが残ります。</translation>
    </message>
    <message>
        <source>%1 posts were changed here and in the site: they hold both changes now.</source>
        <translation>%1 件の記事はここでもサイトでも変更され、両方の変更が入っています。</translation>
    </message>
    <message>
        <source>%1 posts were changed in the site, and here with it.</source>
        <translation>%1 件の記事がサイトで変更され、ここにも反映されました。</translation>
    </message>
    <message>
        <source>%1 posts were moved in the site.</source>
        <translation>%1 件の記事がサイトで移動されました。</translation>
    </message>
    <message>
        <source>%1 posts were removed for ever.</source>
        <translation>%1 件の記事を完全に削除しました。</translation>
    </message>
    <message>
        <source>%1 posts, %2 of them drafts.</source>
        <translation>記事 %1 件、うち下書き %2 件。</translation>
    </message>
    <message>
        <source>%1 posts, all is well</source>
        <translation>記事 %1 件、問題なし</translation>
    </message>
    <message>
        <source>%1 posts.</source>
        <translation>記事 %1 件。</translation>
    </message>
    <message>
        <source>%1 shows it at once, although its date lies ahead.</source>
        <translation>日付は未来ですが、%1 はすぐに表示します。</translation>
    </message>
    <message>
        <source>%1 texts should be looked through.</source>
        <translation>%1 個のテキストの内容を確認してください。</translation>
    </message>
    <message>
        <source>%1 things are damaged.</source>
        <translation>%1 箇所が壊れています。</translation>
    </message>
    <message>
        <source>%1 things are lost.</source>
        <translation>%1 個のものが失われました。</translation>
    </message>
    <message>
        <source>%1 things were put right.</source>
        <translation>%1 箇所を直しました。</translation>
    </message>
    <message>
        <source>%1 were left as they are, such as “%2”: %3</source>
        <translation>%1 はそのままです (「%2」など): %3</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 語</translation>
    </message>
    <message>
        <source>%1 would be left as it is: %2
</source>
        <translation>%1 はそのままになります: %2
</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · as it is now</source>
        <translation>%1 · 現在</translation>
    </message>
    <message>
        <source>%1 × %2 · %3</source>
        <translation>%1 × %2 · %3</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2、%3</translation>
    </message>
    <message>
        <source>%1%2: %3</source>
        <translation>%1%2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 words against the one before</source>
        <translation>%1、%2、%3、前の版との差 %4 語</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1、%2 バイト目</translation>
    </message>
    <message>
        <source>%1, chosen, %2</source>
        <translation>%1、選択中、%2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1、折りたたみ中</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1、レベル %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>%1, line %2: %3. %4</source>
        <translation>%1、%2 行目: %3。%4</translation>
    </message>
    <message>
        <source>%1, line %2: The template cannot be read.</source>
        <translation>%1、%2行目: テンプレートを読めません。</translation>
    </message>
    <message>
        <source>%1, of which drafts %2, pages %3</source>
        <translation>%1、うち下書き %2、固定ページ %3</translation>
    </message>
    <message>
        <source>%1, shown below</source>
        <translation>%1、下に表示中</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1、以前は %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2/%3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1: %2. Press to take it out.</source>
        <translation>%1: %2。押すと外します。</translation>
    </message>
    <message>
        <source>%1: choose a place to see why.</source>
        <translation>%1: 箇所を選ぶと理由が表示されます。</translation>
    </message>
    <message>
        <source>%1: commit %2, not pushed; readers see it when it is.</source>
        <translation>%1: コミット %2、未プッシュ。プッシュすると読者に見えます。</translation>
    </message>
    <message>
        <source>%1: commit %2, pushed to %3.</source>
        <translation>%1: コミット %2、%3 へプッシュしました。</translation>
    </message>
    <message>
        <source>%1: no. %2 %3</source>
        <translation>%1: いいえ。%2 %3</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <translation>%1: 未確認</translation>
    </message>
    <message>
        <source>%1: rows from number %2 on cannot be read.</source>
        <translation>%1: %2 番以降の行を読めません。</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: はい</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln 件見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln 件置換しました</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>Galley について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回答(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;As set</source>
        <translation>設定の大きさ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>テキストに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>ライブラリをバックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Bulleted list</source>
        <translation>箇条書き(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>カテゴリー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Centre the column</source>
        <translation>列を中央揃え(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Check and repair the library</source>
        <translation>ライブラリの点検と修復(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Check the site…</source>
        <translation>サイトを点検(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare with the site’s text…</source>
        <translation>サイトのテキストと比較(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Do anything…</source>
        <translation>何でも実行(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Emoji…</source>
        <translation>絵文字(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>強調(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>PDF に書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <translation>集中モード(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <translation>ここを折りたたむ/広げる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Font of the text</source>
        <translation>テキストのフォント(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>脚注(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forget the word</source>
        <translation>単語を忘れる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>そこへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to a heading…</source>
        <translation>見出しへ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>見出し(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Ignore “%1”</source>
        <translation>「%1」を無視(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Images and files…</source>
        <translation>画像とファイル(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>キーチェーンに保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep this post as a template</source>
        <translation>この記事をテンプレートとして保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>キー(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>拡大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Learn “%1”</source>
        <translation>「%1」を登録(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation>行間(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>リンク(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;List of posts</source>
        <translation>記事の一覧(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make a table of the lines</source>
        <translation>行から表を作成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Message of each commit: {title}, {action} and {slug} are those of its post</source>
        <translation>各コミットのメッセージ: {title}、{action}、{slug} は各記事のものになります(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Message of the commit</source>
        <translation>コミットのメッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mine everywhere</source>
        <translation>すべて自分の側(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Move to another site…</source>
        <translation>別のサイトへ移動(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New post</source>
        <translation>新しい記事(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New site…</source>
        <translation>新しいサイト(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next post</source>
        <translation>次の記事(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;No heading</source>
        <translation>見出しなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>番号付きリスト(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;One commit</source>
        <translation>1 つのコミット(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Only the paper</source>
        <translation>原稿のみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open a site repository…</source>
        <translation>サイトのリポジトリを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open the site in the browser</source>
        <translation>サイトをブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>記事(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>公開(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引用(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remote (may wait)</source>
        <translation>リモート (後でも可)(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>この一覧から外す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>置換(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>バックアップから復元(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Rows below the head</source>
        <translation>見出しを除く行数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>予約(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Show the daily backups</source>
        <translation>毎日のバックアップを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>サイト(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation>slug(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>縮小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Snippet…</source>
        <translation>スニペット(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>太字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>表(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Task list</source>
        <translation>タスクリスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Theirs everywhere</source>
        <translation>すべて相手の側(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tidy the table</source>
        <translation>表を整える(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Token or password</source>
        <translation>トークンまたはパスワード(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try a sample site</source>
        <translation>サンプルサイトを試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Typewriter scrolling</source>
        <translation>タイプライタースクロール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Typewriter: the cursor's line stays at one height</source>
        <translation>タイプライター: カーソル行の高さを固定(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>すべて広げる(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use them here</source>
        <translation>ここで使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use this form for all posts of this site: %1</source>
        <translation>このサイトのすべての記事でこの形を使う: %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation>このテキストを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;WebP</source>
        <translation>&amp;WebP</translation>
    </message>
    <message>
        <source>&amp;Width of the column</source>
        <translation>段の幅(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write on meanwhile</source>
        <translation>その間に書き続ける(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write to its file</source>
        <translation>ファイルに書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>ズーム(&amp;Z)</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(語なし)</translation>
    </message>
    <message>
        <source>(the site's own)</source>
        <translation>（サイト自身のもの）</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>、%1 行目</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 時間前</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 分前</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>1 件の記事</translation>
    </message>
    <message>
        <source>1 post was removed for ever.</source>
        <translation>1 件の記事を完全に削除しました。</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 語</translation>
    </message>
    <message>
        <source>1. Made the blog “%1” with three posts and a remote of its own, in a throwaway folder.</source>
        <translation>1. 使い捨てのフォルダーに、3 件の記事と専用のリモートを持つブログ「%1」を作りました。</translation>
    </message>
    <message>
        <source>2. Wrote “%1” into the library.</source>
        <translation>2. 「%1」をライブラリに書き込みました。</translation>
    </message>
    <message>
        <source>3. Publishing it will change these files:</source>
        <translation>3. 公開すると次のファイルが変わります:</translation>
    </message>
    <message>
        <source>4. Commit %1 is on the branch %2, and the remote holds it.</source>
        <translation>4. コミット %1 はブランチ %2 にあり、リモートに届いています。</translation>
    </message>
    <message>
        <source>A Hugo, Jekyll or Markdown site that you have. Nothing in it is changed.</source>
        <translation>お持ちの Hugo、Jekyll、Markdown のサイト。何も変更されません。</translation>
    </message>
    <message>
        <source>A blog from nothing: a folder, a git repository, its pages.</source>
        <translation>ゼロから作るブログ: フォルダー、git リポジトリ、ページ。</translation>
    </message>
    <message>
        <source>A bracket or a repetition may lack its other half; write \ before a character that is meant as it stands.</source>
        <translation>かっこや繰り返しの片方が欠けているかもしれません。文字そのものを表すには前に \ を付けてください。</translation>
    </message>
    <message>
        <source>A change of many posts can be undone after it was made; name a site to take back what was last published there.</source>
        <translation>多数の記事の変更は、行った後に元に戻せます。最後に公開した内容を取り消すには、サイトを指定してください。</translation>
    </message>
    <message>
        <source>A change of many posts cannot be looked at before it is taken back.</source>
        <translation>多数の記事の変更は、取り消す前に確認することができません。</translation>
    </message>
    <message>
        <source>A commit needs a message.</source>
        <translation>コミットにはメッセージが必要です。</translation>
    </message>
    <message>
        <source>A copy of the text is in “%1”.</source>
        <translation>テキストのコピーは「%1」にあります。</translation>
    </message>
    <message>
        <source>A filter needs a name to be found again.</source>
        <translation>絞り込みには、後で見つけるための名前が必要です。</translation>
    </message>
    <message>
        <source>A git command is at work in “%1”.</source>
        <translation>「%1」で git コマンドが動いています。</translation>
    </message>
    <message>
        <source>A hook of the remote “%1” refused the push.</source>
        <translation>リモート「%1」のフックがプッシュを拒否しました。</translation>
    </message>
    <message>
        <source>A line of %1 characters is too long to be edited here; %2 are the most.</source>
        <translation>%1 文字の行は長すぎて、ここでは編集できません。上限は %2 文字です。</translation>
    </message>
    <message>
        <source>A merge, rebase or the like is going on in this repository.</source>
        <translation>このリポジトリではマージやリベースなどが進行中です。</translation>
    </message>
    <message>
        <source>A message cannot be blank.</source>
        <translation>メッセージは空にできません。</translation>
    </message>
    <message>
        <source>A message knows no “%1”.</source>
        <translation>メッセージで「%1」は使えません。</translation>
    </message>
    <message>
        <source>A name for this filter</source>
        <translation>この絞り込みの名前</translation>
    </message>
    <message>
        <source>A new commit on “%1”, pushed to %2: %3.</source>
        <translation>「%1」に新しいコミット、%2 にプッシュ: %3。</translation>
    </message>
    <message>
        <source>A new commit on “%1”: %2.</source>
        <translation>「%1」に新しいコミット: %2。</translation>
    </message>
    <message>
        <source>A new post</source>
        <translation>新しい記事</translation>
    </message>
    <message>
        <source>A page at “%1” would lie outside the folder of the pages.</source>
        <translation>「%1」のページはページのフォルダーの外になります。</translation>
    </message>
    <message>
        <source>A part of the library cannot be read: %1.</source>
        <translation>ライブラリの一部を読めません: %1。</translation>
    </message>
    <message>
        <source>A picture is inside the text. Move it to the media store?</source>
        <translation>テキストの中に画像が埋め込まれています。メディア置き場へ移しますか?</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートは 1 から 65535 までの数です。</translation>
    </message>
    <message>
        <source>A post already has another file named “%1”.</source>
        <translation>記事にはすでに「%1」という名前の別のファイルがあります。</translation>
    </message>
    <message>
        <source>A post needs a title.</source>
        <translation>記事にはタイトルが必要です。</translation>
    </message>
    <message>
        <source>A row of “%1” names something in “%2” that is not there.</source>
        <translation>「%1」の行が指す「%2」のものがありません。</translation>
    </message>
    <message>
        <source>A site needs a name.</source>
        <translation>サイトには名前が必要です。</translation>
    </message>
    <message>
        <source>A site needs a title.</source>
        <translation>サイトにはタイトルが必要です。</translation>
    </message>
    <message>
        <source>A sparse checkout leaves it out of the folder.</source>
        <translation>スパースチェックアウトのためフォルダーにありません。</translation>
    </message>
    <message>
        <source>A template needs a name to be found again.</source>
        <translation>テンプレートには、後で見つけるための名前が必要です。</translation>
    </message>
    <message>
        <source>A text in the library “%1” is damaged.</source>
        <translation>ライブラリ「%1」のテキストの 1 つが壊れています。</translation>
    </message>
    <message>
        <source>A text of %1 characters is too long to be edited here; %2 are the most.</source>
        <translation>%1 文字のテキストは長すぎて、ここでは編集できません。上限は %2 文字です。</translation>
    </message>
    <message>
        <source>A text that takes back a change of the post %1 is damaged.</source>
        <translation>記事 %1 の変更を取り消すためのテキストが壊れています。</translation>
    </message>
    <message>
        <source>A text whose post could not be read is a draft now (%1): look whether it is whole.</source>
        <translation>記事を読めなかったテキストを下書きにしました (%1)。欠けていないか確認してください。</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A から Z</translation>
    </message>
    <message>
        <source>A token may have expired: make a new one on the server's site, then try again and give it when you are asked.</source>
        <translation>トークンの期限切れかもしれません。サーバーのサイトで新しく作ってからもう一度試し、尋ねられたときに入力してください。</translation>
    </message>
    <message>
        <source>A whole post, front matter and text. ${date}, ${date:yyyy}, ${time} and ${title} are filled in.</source>
        <translation>front matter と本文を含む記事全体です。${date}、${date:yyyy}、${time}、${title} は自動で入ります。</translation>
    </message>
    <message>
        <source>A {{tag}} or {{#section}} that starts there is not closed.</source>
        <translation>そこから始まる{{tag}}または{{#section}}が閉じられていません。</translation>
    </message>
    <message>
        <source>API key of Anthropic</source>
        <translation>Anthropic の API キー</translation>
    </message>
    <message>
        <source>API key of Brevo</source>
        <translation>Brevo の API キー</translation>
    </message>
    <message>
        <source>API key of Google</source>
        <translation>Google の API キー</translation>
    </message>
    <message>
        <source>API key of Mailchimp</source>
        <translation>Mailchimp の API キー</translation>
    </message>
    <message>
        <source>API key of Mailgun</source>
        <translation>Mailgun の API キー</translation>
    </message>
    <message>
        <source>API key of New Relic</source>
        <translation>New Relic の API キー</translation>
    </message>
    <message>
        <source>API key of OpenAI</source>
        <translation>OpenAI の API キー</translation>
    </message>
    <message>
        <source>API key of Postman</source>
        <translation>Postman の API キー</translation>
    </message>
    <message>
        <source>API key of SendGrid</source>
        <translation>SendGrid の API キー</translation>
    </message>
    <message>
        <source>API key of Twilio</source>
        <translation>Twilio の API キー</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>Galley について</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a closing line like the first one before the text of the post.</source>
        <translation>記事の本文の前に、最初の行と同じ閉じる行を加えてください。</translation>
    </message>
    <message>
        <source>Add a column a&amp;fter</source>
        <translation>後に列を追加(&amp;F)</translation>
    </message>
    <message>
        <source>Add a column b&amp;efore</source>
        <translation>前に列を追加(&amp;E)</translation>
    </message>
    <message>
        <source>Add a line such as: %1 = "…"</source>
        <translation>次のような行を追加してください: %1 = "…"</translation>
    </message>
    <message>
        <source>Add a row &amp;above</source>
        <translation>上に行を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add a row &amp;below</source>
        <translation>下に行を追加(&amp;B)</translation>
    </message>
    <message>
        <source>Add front matter first.</source>
        <translation>先に front matter を追加してください。</translation>
    </message>
    <message>
        <source>Add it with “git remote add %1 ADDRESS” in the site's folder, or choose another.</source>
        <translation>サイトのフォルダーで「git remote add %1 ADDRESS」を実行して追加するか、別のリモートを選んでください。</translation>
    </message>
    <message>
        <source>Add one with “git remote add origin ADDRESS” in the site's folder.</source>
        <translation>サイトのフォルダーで「git remote add origin ADDRESS」を実行して追加してください。</translation>
    </message>
    <message>
        <source>Add one with “git remote add origin ADDRESS” in the site's folder; your commits wait until then.</source>
        <translation>サイトのフォルダーで「git remote add origin ADDRESS」を実行して追加してください。コミットはそれまで待ちます。</translation>
    </message>
    <message>
        <source>Added the category “%1”</source>
        <translation>カテゴリー「%1」を追加しました</translation>
    </message>
    <message>
        <source>Added the category “%1”, removed “%2”</source>
        <translation>カテゴリー「%1」を追加し、「%2」を外しました</translation>
    </message>
    <message>
        <source>Added the tag “%1”</source>
        <translation>タグ「%1」を追加しました</translation>
    </message>
    <message>
        <source>Added the tag “%1”, removed “%2”</source>
        <translation>タグ「%1」を追加し、「%2」を外しました</translation>
    </message>
    <message>
        <source>Address of an image</source>
        <translation>画像のアドレス</translation>
    </message>
    <message>
        <source>Address, or words of a post's title</source>
        <translation>アドレス、または記事タイトルの語句</translation>
    </message>
    <message>
        <source>Address: %1
File: %2</source>
        <translation>アドレス: %1
ファイル: %2</translation>
    </message>
    <message>
        <source>Adds a tag to posts.</source>
        <translation>記事にタグを追加します。</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Align the column le&amp;ft</source>
        <translation>列を左揃え(&amp;F)</translation>
    </message>
    <message>
        <source>Align the column ri&amp;ght</source>
        <translation>列を右揃え(&amp;G)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>すべて問題ありません。</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>すべての記事</translation>
    </message>
    <message>
        <source>All posts are as they were; begin again when you like.</source>
        <translation>すべての記事は元のままです。いつでもやり直せます。</translation>
    </message>
    <message>
        <source>Also while Galley is closed (systemd looks every minute)</source>
        <translation>Galley を閉じている間も公開 (systemd が毎分確認)</translation>
    </message>
    <message>
        <source>Among your own commits that the remote does not have is a merge.</source>
        <translation>リモートにないあなたのコミットの中に、マージがあります。</translation>
    </message>
    <message>
        <source>An address of a post is galley://post/ and its id, as “galley list” shows it.</source>
        <translation>記事のアドレスは、galley://post/ の後に「galley list」が示す id を付けたものです。</translation>
    </message>
    <message>
        <source>An address, or words of a post's title</source>
        <translation>アドレス、または記事タイトルの語句</translation>
    </message>
    <message>
        <source>An image that no post uses is damaged.</source>
        <translation>どの記事でも使われていない画像が壊れています。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>ほか %1 件。</translation>
    </message>
    <message>
        <source>Another Galley (process %1) has the library “%2” open.</source>
        <translation>別の Galley (プロセス %1) がライブラリ「%2」を開いています。</translation>
    </message>
    <message>
        <source>Another item of the export has the same number.</source>
        <translation>エクスポートの別の項目が同じ番号です。</translation>
    </message>
    <message>
        <source>Another language is spoken from Galley's next start.</source>
        <translation>別の言語は次にGalleyを起動したときから使われます。</translation>
    </message>
    <message>
        <source>Another post has the slug “%1”.</source>
        <translation>別の記事が slug「%1」を使っています。</translation>
    </message>
    <message>
        <source>Another post of this site already has the slug “%1”.</source>
        <translation>このサイトの別の記事がすでに slug「%1」を使っています。</translation>
    </message>
    <message>
        <source>Another program changed “%1” while you were typing. The post holds both changes now.</source>
        <translation>入力中に別のプログラムが「%1」を変更しました。記事には両方の変更が入っています。</translation>
    </message>
    <message>
        <source>Another program changed “%1” while you were typing. Your text stays; the other one is kept as a version.</source>
        <translation>入力中に別のプログラムが「%1」を変更しました。あなたのテキストが残り、もう一方は版として保管されます。</translation>
    </message>
    <message>
        <source>Another program is changing this repository right now.</source>
        <translation>別のプログラムが今このリポジトリを変更しています。</translation>
    </message>
    <message>
        <source>Another program is using the library “%1”.</source>
        <translation>別のプログラムがライブラリ「%1」を使っています。</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>別のタグ</translation>
    </message>
    <message>
        <source>Another tag, then Return</source>
        <translation>別のタグを入力して Return</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>As %1 checks it</source>
        <translation>%1 が確認する形で</translation>
    </message>
    <message>
        <source>As far as can be told nothing is lost.</source>
        <translation>わかるかぎり何も失われていません。</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Ask for it where the requests are, or say “galley site set %1 --branches direct” first.</source>
        <translation>リクエストを扱う場所で依頼するか、先に「galley site set %1 --branches direct」を実行してください。</translation>
    </message>
    <message>
        <source>Ask its operator whether the key was changed; only then remove the old one with “ssh-keygen -R HOST”.</source>
        <translation>鍵が変更されたかを運営者に確認し、その場合だけ「ssh-keygen -R HOST」で古い鍵を削除してください。</translation>
    </message>
    <message>
        <source>Ask its owner for the right to push, check which account is used, and that the token may write.</source>
        <translation>所有者にプッシュの権限を依頼し、使っているアカウントと、トークンに書き込み権限があるかを確認してください。</translation>
    </message>
    <message>
        <source>Ask who did it; then decide with git in the site's folder which commits are to stay. Nothing was changed here.</source>
        <translation>誰が行ったか確認し、サイトのフォルダーで git を使って残すコミットを決めてください。ここでは何も変更されていません。</translation>
    </message>
    <message>
        <source>Asking the remote what it holds</source>
        <translation>リモートの内容を確認中</translation>
    </message>
    <message>
        <source>At &amp;all places with these letters</source>
        <translation>同じ文字のすべての箇所に(&amp;A)</translation>
    </message>
    <message>
        <source>At most %1 px</source>
        <translation>最大 %1 px</translation>
    </message>
    <message>
        <source>At no time</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>At the &amp;next place with these letters</source>
        <translation>次の同じ文字の箇所に(&amp;N)</translation>
    </message>
    <message>
        <source>Author of commits</source>
        <translation>コミットの作者</translation>
    </message>
    <message>
        <source>B&amp;ring back this version</source>
        <translation>この版に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>ライブラリをバックアップ中…</translation>
    </message>
    <message>
        <source>Backspace takes the keys away.</source>
        <translation>Backspace でキーを外します。</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>バックアップ (*.sqlite)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Below the front matter nothing changes.</source>
        <translation>front matter より下は変わりません。</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>一致度順</translation>
    </message>
    <message>
        <source>Bring both together with “git pull --rebase” in the site's folder, then push again.</source>
        <translation>サイトのフォルダーで「git pull --rebase」を実行して両方をまとめてから、もう一度プッシュしてください。</translation>
    </message>
    <message>
        <source>Bring both together with “git pull --rebase” in the site's folder, then push again; nothing was changed.</source>
        <translation>サイトのフォルダーで「git pull --rebase」を実行して両方をまとめてから、もう一度プッシュしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Bring both together with “git pull” in the site's folder, then push again.</source>
        <translation>サイトのフォルダーで「git pull」を実行して両方をまとめてから、もう一度プッシュしてください。</translation>
    </message>
    <message>
        <source>Bring it back, or connect the disk that it is on. The posts are safe.</source>
        <translation>フォルダーを戻すか、それがあるディスクを接続してください。記事は安全です。</translation>
    </message>
    <message>
        <source>Bring it in once more, when it is at rest.</source>
        <translation>変更が終わってから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>Bringing in the posts</source>
        <translation>記事を取り込み中</translation>
    </message>
    <message>
        <source>Bringing in the posts was stopped.</source>
        <translation>記事の取り込みは停止されました。</translation>
    </message>
    <message>
        <source>Bringing the files along</source>
        <translation>ファイルを合わせています</translation>
    </message>
    <message>
        <source>Brings a folder of Markdown files (Obsidian, Bear, iA Writer) into a site.</source>
        <translation>Markdown ファイルのフォルダー (Obsidian、Bear、iA Writer) をサイトに取り込みます。</translation>
    </message>
    <message>
        <source>Brings back the text of a version or commit; the present text is kept as a version.</source>
        <translation>版またはコミットのテキストに戻します。今のテキストは版として保管されます。</translation>
    </message>
    <message>
        <source>Brings pages of HTML into a site.</source>
        <translation>HTML ページをサイトに取り込みます。</translation>
    </message>
    <message>
        <source>Brings posts into a site from whatever export the file or folder holds.</source>
        <translation>ファイルやフォルダーにあるエクスポートの種類を見分けて、記事をサイトに取り込みます。</translation>
    </message>
    <message>
        <source>Brings the posts of a Blogger backup (Atom) into a site.</source>
        <translation>Blogger のバックアップ (Atom) の記事をサイトに取り込みます。</translation>
    </message>
    <message>
        <source>Brings the posts of a Ghost export (JSON) into a site.</source>
        <translation>Ghost のエクスポート (JSON) の記事をサイトに取り込みます。</translation>
    </message>
    <message>
        <source>Brings the posts of a Medium archive into a site.</source>
        <translation>Medium のアーカイブの記事をサイトに取り込みます。</translation>
    </message>
    <message>
        <source>Brings the posts of a Movable Type or TypePad export (text) into a site.</source>
        <translation>Movable Type または TypePad のエクスポート（テキスト）の記事をサイトに取り込みます。</translation>
    </message>
    <message>
        <source>Brings the posts of a Substack archive into a site.</source>
        <translation>Substack のアーカイブの記事をサイトに取り込みます。</translation>
    </message>
    <message>
        <source>Brings the posts of a WordPress export into a site.</source>
        <translation>WordPress のエクスポートの記事をサイトに取り込みます。</translation>
    </message>
    <message>
        <source>Brings the posts of an Atom feed into a site.</source>
        <translation>Atom フィードの記事をサイトに取り込みます。</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>戻した版</translation>
    </message>
    <message>
        <source>Brought in “%1”</source>
        <translation>「%1」を取り込みました</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>アドレスで</translation>
    </message>
    <message>
        <source>By the clocks of %1. %2</source>
        <translation>%1 の時刻です。%2</translation>
    </message>
    <message>
        <source>Cameras write down where a picture was taken; it is taken out unless you keep it.</source>
        <translation>カメラは撮影場所を記録します。残すことを選ばないかぎり取り除かれます。</translation>
    </message>
    <message>
        <source>Can “%1” be published?</source>
        <translation>「%1」を公開できますか?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cannot add the remote “%1”.</source>
        <translation>リモート「%1」を追加できません。</translation>
    </message>
    <message>
        <source>Cannot apply git's line end rules to “%1”.</source>
        <translation>git の改行の規則を「%1」に適用できません。</translation>
    </message>
    <message>
        <source>Cannot find the commit %1 in this repository.</source>
        <translation>このリポジトリにコミット %1 が見つかりません。</translation>
    </message>
    <message>
        <source>Cannot find the program “%1”, which belongs to the preview.</source>
        <translation>プレビューに必要なプログラム「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>Cannot list the files of “%1” in the repository.</source>
        <translation>リポジトリの「%1」のファイルを一覧できません。</translation>
    </message>
    <message>
        <source>Cannot make a git repository in “%1”.</source>
        <translation>「%1」に git リポジトリを作成できません。</translation>
    </message>
    <message>
        <source>Cannot note what “%1” holds.</source>
        <translation>「%1」の内容を記録できません。</translation>
    </message>
    <message>
        <source>Cannot open the repository in “%1”.</source>
        <translation>「%1」のリポジトリを開けません。</translation>
    </message>
    <message>
        <source>Cannot open the site's folder “%1”.</source>
        <translation>サイトのフォルダー「%1」を開けません。</translation>
    </message>
    <message>
        <source>Cannot prepare the files for this repository's hooks.</source>
        <translation>このリポジトリのフックのためのファイルを準備できません。</translation>
    </message>
    <message>
        <source>Cannot put the file “%1” in place.</source>
        <translation>ファイル「%1」を所定の場所に置けません。</translation>
    </message>
    <message>
        <source>Cannot read a commit that is to be put on top of the remote's.</source>
        <translation>リモートのコミットの上に載せるコミットを読めません。</translation>
    </message>
    <message>
        <source>Cannot read git's index of this site, which is kept in several parts.</source>
        <translation>このサイトの git のインデックスは複数に分かれていて、読めません。</translation>
    </message>
    <message>
        <source>Cannot read git's index of this site.</source>
        <translation>このサイトの git のインデックスを読めません。</translation>
    </message>
    <message>
        <source>Cannot read the date “%1” for the commit.</source>
        <translation>コミットの日付「%1」を読めません。</translation>
    </message>
    <message>
        <source>Cannot read the git attributes of “%1”.</source>
        <translation>「%1」の git 属性を読めません。</translation>
    </message>
    <message>
        <source>Cannot read the history of “%1” in the repository.</source>
        <translation>リポジトリの「%1」の履歴を読めません。</translation>
    </message>
    <message>
        <source>Cannot read the newest commit of “%1”.</source>
        <translation>「%1」の最新のコミットを読めません。</translation>
    </message>
    <message>
        <source>Cannot read what the commit %1 did.</source>
        <translation>コミット %1 の内容を読めません。</translation>
    </message>
    <message>
        <source>Cannot read which branch is checked out in “%1”.</source>
        <translation>「%1」でどのブランチがチェックアウトされているかを読めません。</translation>
    </message>
    <message>
        <source>Cannot read “%1” from the repository.</source>
        <translation>リポジトリから「%1」を読めません。</translation>
    </message>
    <message>
        <source>Cannot set “%1” aside as “%2”.</source>
        <translation>「%1」を「%2」としてよけておくことができません。</translation>
    </message>
    <message>
        <source>Cannot start the program “git”.</source>
        <translation>プログラム「git」を起動できません。</translation>
    </message>
    <message>
        <source>Cannot tell what your commits and the remote's have in common.</source>
        <translation>あなたのコミットとリモートのコミットの共通部分がわかりません。</translation>
    </message>
    <message>
        <source>Cannot tell which commits of “%1” the remote has.</source>
        <translation>「%1」のどのコミットがリモートにあるかわかりません。</translation>
    </message>
    <message>
        <source>Cannot use the file “%1” of the site.</source>
        <translation>サイトのファイル「%1」を使えません。</translation>
    </message>
    <message>
        <source>Cannot work out what the commit would hold.</source>
        <translation>コミットの内容を求められません。</translation>
    </message>
    <message>
        <source>Cannot write a commit as “%1”.</source>
        <translation>「%1」としてコミットを書き込めません。</translation>
    </message>
    <message>
        <source>Cannot write a commit on top of the remote's into the repository.</source>
        <translation>リモートのコミットの上に載せるコミットを、リポジトリに書き込めません。</translation>
    </message>
    <message>
        <source>Cannot write a temporary file.</source>
        <translation>一時ファイルに書き込めません。</translation>
    </message>
    <message>
        <source>Cannot write git's log of the branch.</source>
        <translation>git のブランチのログに書き込めません。</translation>
    </message>
    <message>
        <source>Cannot write into the repository of this site.</source>
        <translation>このサイトのリポジトリに書き込めません。</translation>
    </message>
    <message>
        <source>Cannot write the commit into the repository.</source>
        <translation>コミットをリポジトリに書き込めません。</translation>
    </message>
    <message>
        <source>Cannot write the file “%1” of the site.</source>
        <translation>サイトのファイル「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>Cannot write the list of files into the repository.</source>
        <translation>ファイルの一覧をリポジトリに書き込めません。</translation>
    </message>
    <message>
        <source>Cannot write the message for this repository's hooks.</source>
        <translation>このリポジトリのフックのためのメッセージを書き込めません。</translation>
    </message>
    <message>
        <source>Cannot write your name in the repository's configuration.</source>
        <translation>リポジトリの設定にあなたの名前を書き込めません。</translation>
    </message>
    <message>
        <source>Cannot write “%1” into the repository.</source>
        <translation>「%1」をリポジトリに書き込めません。</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Change a &amp;field of all posts…</source>
        <translation>すべての記事の項目を変更(&amp;F)…</translation>
    </message>
    <message>
        <source>Change a post first, or push the commits that are there.</source>
        <translation>先に記事を変更するか、すでにあるコミットをプッシュしてください。</translation>
    </message>
    <message>
        <source>Change and publish…</source>
        <translation>変更して公開…</translation>
    </message>
    <message>
        <source>Change it in the front matter, or in the site's configuration.</source>
        <translation>front matter またはサイトの設定で変更してください。</translation>
    </message>
    <message>
        <source>Change it in the posts one by one.</source>
        <translation>記事を 1 件ずつ変更してください。</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>タグを変更</translation>
    </message>
    <message>
        <source>Change that by hand, then move the post again.</source>
        <translation>そこを手で変更してから、もう一度記事を移動してください。</translation>
    </message>
    <message>
        <source>Change the line to: %1 = …, with %2.</source>
        <translation>行を %1 = … に変え、値を %2 にしてください。</translation>
    </message>
    <message>
        <source>Change the list of submodules with git itself.</source>
        <translation>サブモジュールの一覧は git で変更してください。</translation>
    </message>
    <message>
        <source>Change the post, then publish it again.</source>
        <translation>記事を変更してから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Change the posts</source>
        <translation>記事を変更</translation>
    </message>
    <message>
        <source>Change the s&amp;nippets…</source>
        <translation>スニペットを変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Change the slug of one of them, then publish again.</source>
        <translation>片方の slug を変えてから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Change the slug of “%1”, then publish again.</source>
        <translation>「%1」の slug を変えてから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Change the slug to letters, digits and hyphens.</source>
        <translation>slug を英字、数字、ハイフンに変えてください。</translation>
    </message>
    <message>
        <source>Change the style of &amp;links…</source>
        <translation>リンクの書き方を変更(&amp;L)…</translation>
    </message>
    <message>
        <source>Change the templates…</source>
        <translation>テンプレートを変更…</translation>
    </message>
    <message>
        <source>Change the theme there, or give that folder another name first.</source>
        <translation>そこでテーマを変更するか、先にそのフォルダの名前を変えてください。</translation>
    </message>
    <message>
        <source>Change this post by hand; quotes may be needed around the new value.</source>
        <translation>この記事は手で変更してください。新しい値を引用符で囲む必要があるかもしれません。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Changed with other posts</source>
        <translation>他の記事とともに変更</translation>
    </message>
    <message>
        <source>Changes metadata in all posts of a site, as one step that can be taken back.</source>
        <translation>サイトの全記事のメタデータを、取り消せる 1 つの手順として変更します。</translation>
    </message>
    <message>
        <source>Changes metadata: title, slug, date, tags, description, draft, any key; KEY= takes it away.</source>
        <translation>メタデータを変更します: title、slug、date、tags、description、draft、任意のキー。KEY= で取り除きます。</translation>
    </message>
    <message>
        <source>Changing the posts…</source>
        <translation>記事を変更中…</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>空白を除く文字数</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection…</source>
        <translation>接続を確認(&amp;K)…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度点検(&amp;A)</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Check for a missing comma, quote or bracket, or one too many.</source>
        <translation>コンマ、引用符、かっこの不足や余分がないか確認してください。</translation>
    </message>
    <message>
        <source>Check its folder and the room on the disk.</source>
        <translation>フォルダーとディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>名前と、読む権限があるかを確認してください。</translation>
    </message>
    <message>
        <source>Check its name and that you may write there.</source>
        <translation>名前と、そこに書き込めるかを確認してください。</translation>
    </message>
    <message>
        <source>Check one to rename it, or several to make them one.</source>
        <translation>1 つ選ぶと名前を変更、複数選ぶと 1 つにまとめます。</translation>
    </message>
    <message>
        <source>Check out the branch that is meant with “git switch”, then publish again.</source>
        <translation>目的のブランチを「git switch」でチェックアウトしてから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read and write, then try again.</source>
        <translation>読み書きできるファイルか確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>それがあり、読む権限があるか確認してください。</translation>
    </message>
    <message>
        <source>Check that it is yours and smaller than 4 MB.</source>
        <translation>ご自分のもので、4 MB未満であることを確かめてください。</translation>
    </message>
    <message>
        <source>Check that it is yours and that the disk is not full.</source>
        <translation>ご自分のもので、ディスクがいっぱいでないことを確かめてください。</translation>
    </message>
    <message>
        <source>Check that its folder can be written and has room, or name another place.</source>
        <translation>フォルダに書き込めて空きがあるか確かめるか、別の場所を指定してください。</translation>
    </message>
    <message>
        <source>Check that its folder can be written and has room.</source>
        <translation>フォルダーに書き込めて空きがあるか確認してください。</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may read it, then try again.</source>
        <translation>フォルダーがあり、読む権限があるか確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check that the folder of the library can be written.</source>
        <translation>ライブラリのフォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Check that the site's folder is there and that git runs.</source>
        <translation>サイトのフォルダーがあり、git が動くか確認してください。</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write to the folder.</source>
        <translation>ディスクに空きがあり、フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>読み取る権限があるか確かめてください。</translation>
    </message>
    <message>
        <source>Check that you may write in its folder.</source>
        <translation>そのフォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Check that you may write in the library's folder.</source>
        <translation>ライブラリのフォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Check that you may write in the site's folder, then try again.</source>
        <translation>サイトのフォルダーに書き込めるか確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check that you may write there and that there is space, then try again.</source>
        <translation>そこに書き込めるか、空きがあるかを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check that you may write there and that there is space; the text is safe in the library.</source>
        <translation>そこに書き込めるか、空きがあるかを確認してください。テキストはライブラリにあり安全です。</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>そこに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Check that you may write to this file and its folder, or choose another library folder.</source>
        <translation>このファイルとフォルダーに書き込めるか確認するか、別のライブラリフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Check that you may write to this folder, or choose another one with --library.</source>
        <translation>このフォルダーに書き込めるか確認するか、--library で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Check that you may write to this folder, or choose another one.</source>
        <translation>このフォルダーに書き込めるか確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Check that you may write to “%1”.</source>
        <translation>「%1」に書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Check the connection and the remote's address (git remote -v), then try again.</source>
        <translation>接続とリモートのアドレス (git remote -v) を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the connection, then try again: nothing was lost.</source>
        <translation>接続を確認してから、もう一度お試しください。何も失われていません。</translation>
    </message>
    <message>
        <source>Check the connection, then try again: the commit is kept here.</source>
        <translation>接続を確認してから、もう一度お試しください。コミットはここに保管されています。</translation>
    </message>
    <message>
        <source>Check the disk that holds it, then start Galley again.</source>
        <translation>ライブラリのあるディスクを確認してから、Galley を起動し直してください。</translation>
    </message>
    <message>
        <source>Check the disk, and look at “git status” in the site's folder.</source>
        <translation>ディスクと、サイトのフォルダーでの「git status」を確認してください。</translation>
    </message>
    <message>
        <source>Check the free space and that no other git program is at work, then try again.</source>
        <translation>空き容量と、他の git プログラムが動いていないことを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the free space and that you may write there, then try again.</source>
        <translation>空き容量と、そこに書き込めるかを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the free space and that you may write there.</source>
        <translation>空き容量と、そこに書き込めるかを確認してください。</translation>
    </message>
    <message>
        <source>Check the free space and that you may write to the repository, then publish again.</source>
        <translation>空き容量と、リポジトリに書き込めるかを確認してから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Check the free space and that you may write to the repository, then push again.</source>
        <translation>空き容量と、リポジトリに書き込めるかを確認してから、もう一度プッシュしてください。</translation>
    </message>
    <message>
        <source>Check the free space and that you may write to “%1”, then publish again.</source>
        <translation>空き容量と、「%1」に書き込めるかを確認してから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Check the free space and that you may write to “%1”, then try again.</source>
        <translation>空き容量と、「%1」に書き込めるかを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the free space and the disk, then publish again.</source>
        <translation>空き容量とディスクを確認してから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Check the free space and the disk, then push again.</source>
        <translation>空き容量とディスクを確認してから、もう一度プッシュしてください。</translation>
    </message>
    <message>
        <source>Check the free space and the paths of the posts, then publish again.</source>
        <translation>空き容量と記事のパスを確認してから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Check the free space, then publish again.</source>
        <translation>空き容量を確認してから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Check the proxy in git's configuration (git config --get-all http.proxy) and in the environment (https_proxy), then try again.</source>
        <translation>git の設定のプロキシ (git config --get-all http.proxy) と環境変数 (https_proxy) を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the remote's address (git remote -v), or make the repository there, then try again.</source>
        <translation>リモートのアドレス (git remote -v) を確認するか、そこにリポジトリを作成してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the remote's address and this computer's clock; for a server of your own, set http.sslCAInfo in git's configuration.</source>
        <translation>リモートのアドレスとこのコンピューターの時計を確認してください。自分のサーバーなら、git の設定で http.sslCAInfo を設定してください。</translation>
    </message>
    <message>
        <source>Check the site's .gitattributes files, then try again.</source>
        <translation>サイトの .gitattributes ファイルを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check user.signingKey and that the key can be used (git commit -S), or switch commit.gpgSign off.</source>
        <translation>user.signingKey と、鍵が使えるか (git commit -S) を確認するか、commit.gpgSign をオフにしてください。</translation>
    </message>
    <message>
        <source>Check user.signingKey and that the key can be used (git commit -S), then push again.</source>
        <translation>user.signingKey と、鍵が使えるか (git commit -S) を確認してから、もう一度プッシュしてください。</translation>
    </message>
    <message>
        <source>Check “core.autocrlf”, “core.eol” and the site's .gitattributes files, then try again.</source>
        <translation>「core.autocrlf」、「core.eol」、サイトの .gitattributes ファイルを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Checked %1 posts, %2 versions and bases, %3 images.</source>
        <translation>記事 %1 件、版と基準 %2 個、画像 %3 個を点検しました。</translation>
    </message>
    <message>
        <source>Checking links, images and addresses…</source>
        <translation>リンク、画像、アドレスを点検中…</translation>
    </message>
    <message>
        <source>Checking the connections</source>
        <translation>つながりを点検中</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>ファイルを点検中</translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation>画像を点検中</translation>
    </message>
    <message>
        <source>Checking the search index</source>
        <translation>検索索引を点検中</translation>
    </message>
    <message>
        <source>Checking the site was stopped.</source>
        <translation>サイトの点検は停止されました。</translation>
    </message>
    <message>
        <source>Checking the texts</source>
        <translation>テキストを点検中</translation>
    </message>
    <message>
        <source>Checking the versions</source>
        <translation>版を点検中</translation>
    </message>
    <message>
        <source>Checking what lists show</source>
        <translation>一覧の表示内容を点検中</translation>
    </message>
    <message>
        <source>Choose a day of the calendar.</source>
        <translation>暦にある日を選んでください。</translation>
    </message>
    <message>
        <source>Choose a name of whole characters.</source>
        <translation>文字が途中で切れていない名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose a new folder, or open the site that is there.</source>
        <translation>新しいフォルダーを選ぶか、そこにあるサイトを開いてください。</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>書き込める場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose a shorter name: file systems take 255 bytes at most.</source>
        <translation>短い名前を選んでください。ファイルシステムの上限は 255 バイトです。</translation>
    </message>
    <message>
        <source>Choose a shorter path.</source>
        <translation>短いパスを選んでください。</translation>
    </message>
    <message>
        <source>Choose a time that lies ahead, or publish the post now.</source>
        <translation>これからの時刻を選ぶか、今すぐ記事を公開してください。</translation>
    </message>
    <message>
        <source>Choose an image: %1</source>
        <translation>画像を選択: %1</translation>
    </message>
    <message>
        <source>Choose another backup; the daily ones are in the folder “backups” of the library.</source>
        <translation>別のバックアップを選んでください。毎日のものはライブラリの「backups」フォルダーにあります。</translation>
    </message>
    <message>
        <source>Choose another name for the backup, best on another disk.</source>
        <translation>バックアップには別の名前を選んでください。別のディスクが最適です。</translation>
    </message>
    <message>
        <source>Choose another name for the new one.</source>
        <translation>新しいリモートには別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another name, such as “post/my-post”.</source>
        <translation>「post/my-post」のような別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another name: git knows only a file by this one.</source>
        <translation>別の名前を選んでください。git はこの名前をファイルにしか使いません。</translation>
    </message>
    <message>
        <source>Choose another name: this one would reach into git's own folder.</source>
        <translation>別の名前を選んでください。この名前では git 自身のフォルダーに届いてしまいます。</translation>
    </message>
    <message>
        <source>Choose another place for the post, or publish the file that is meant.</source>
        <translation>記事の別の場所を選ぶか、目的のファイルを公開してください。</translation>
    </message>
    <message>
        <source>Choose another place for the post.</source>
        <translation>記事の別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose another place; the text is still in this window.</source>
        <translation>別の場所を選んでください。テキストはまだこのウィンドウにあります。</translation>
    </message>
    <message>
        <source>Choose another port, or none, so that a free one is taken.</source>
        <translation>別のポートを選ぶか、指定せずに空いているものを使ってください。</translation>
    </message>
    <message>
        <source>Choose another site.</source>
        <translation>別のサイトを選んでください。</translation>
    </message>
    <message>
        <source>Choose another slug.</source>
        <translation>別の slug を選んでください。</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>どちらかを選んでください。</translation>
    </message>
    <message>
        <source>Choose one of these with --format: %1.</source>
        <translation>--formatで次のいずれかを選んでください: %1。</translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation>一覧にあるものから選んでください。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>次から選んでください: %1。</translation>
    </message>
    <message>
        <source>Choose that site in the list of sites.</source>
        <translation>サイトの一覧でそのサイトを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder of a site that is kept in git, or make a new site.</source>
        <translation>git で管理しているサイトのフォルダーを選ぶか、新しいサイトを作成してください。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the site.</source>
        <translation>サイトのあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose “direct”, or “per-post”: each post to a branch of its own.</source>
        <translation>「direct」か「per-post」(記事ごとに専用のブランチ) を選んでください。</translation>
    </message>
    <message>
        <source>Choose “on” or “off”.</source>
        <translation>「on」か「off」を選んでください。</translation>
    </message>
    <message>
        <source>Choose “stay”, or “follow”: as title and date say.</source>
        <translation>「stay」か「follow」(タイトルと日付に合わせる) を選んでください。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Clone it into a folder of its own, and open that.</source>
        <translation>専用のフォルダーにクローンして、それを開いてください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Close it with the same signs it opens with, and leave the text below it.</source>
        <translation>開始と同じ記号で閉じ、本文はその下に置いてください。</translation>
    </message>
    <message>
        <source>Close its brace } before the text of the post.</source>
        <translation>記事の本文の前で波かっこ } を閉じてください。</translation>
    </message>
    <message>
        <source>Close other programs to free memory, then try again.</source>
        <translation>他のプログラムを閉じてメモリを空けてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>そのプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>検索を閉じる (Escape)</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>コードブロック</translation>
    </message>
    <message>
        <source>Colours of the text when it is &amp;dark</source>
        <translation>ダーク時のテキストの配色(&amp;D)</translation>
    </message>
    <message>
        <source>Colours of the text when it is &amp;light</source>
        <translation>ライト時のテキストの配色(&amp;L)</translation>
    </message>
    <message>
        <source>Commands beside this window will not work.</source>
        <translation>このウィンドウと並行したコマンドは動きません。</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>コミット %1</translation>
    </message>
    <message>
        <source>Commit it with git, or unstage it with “git restore --staged”; then publish again.</source>
        <translation>git でコミットするか、「git restore --staged」でステージを取り消してから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Commit or take back what the details name (git status), then push again; nothing was changed.</source>
        <translation>詳細にあるもの (git status) をコミットするか元に戻してから、もう一度プッシュしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Commit that change or take it back, then publish again; nothing was written.</source>
        <translation>その変更をコミットするか元に戻してから、もう一度公開してください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Commit the site's settings, then publish again.</source>
        <translation>サイトの設定をコミットしてから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Commit your change or take it back, then push again; nothing was changed here.</source>
        <translation>自分の変更をコミットするか元に戻してから、もう一度プッシュしてください。ここでは何も変更されていません。</translation>
    </message>
    <message>
        <source>Commits posts to their site and pushes.</source>
        <translation>記事をサイトにコミットし、プッシュします。</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>コミット済み</translation>
    </message>
    <message>
        <source>Committed as %1 on %2; not pushed.</source>
        <translation>%2 に %1 としてコミットしました。プッシュはしていません。</translation>
    </message>
    <message>
        <source>Committed as %1, but not pushed. %2</source>
        <translation>%1 としてコミットしましたが、プッシュされていません。%2</translation>
    </message>
    <message>
        <source>Committed as %1, but not pushed: readers see no change yet. %2 %3</source>
        <translation>%1 としてコミットしましたが、プッシュされていません。読者にはまだ変わって見えません。%2 %3</translation>
    </message>
    <message>
        <source>Committed as %1. Add a remote to publish it.</source>
        <translation>%1 としてコミットしました。公開するにはリモートを追加してください。</translation>
    </message>
    <message>
        <source>Committed as %1. There is no remote to send it to.</source>
        <translation>%1 としてコミットしました。送り先のリモートはありません。</translation>
    </message>
    <message>
        <source>Committed, but not pushed</source>
        <translation>コミット済み、未プッシュ</translation>
    </message>
    <message>
        <source>Committed, but not pushed: %1</source>
        <translation>コミット済み、未プッシュ: %1</translation>
    </message>
    <message>
        <source>Committed, not pushed</source>
        <translation>コミット済み、未プッシュ</translation>
    </message>
    <message>
        <source>Compare both texts (Post &gt; Compare with the site's text, or “galley resolve”), then publish it again. Both are kept as versions.</source>
        <translation>両方のテキストを比較して (「記事」&gt;「サイトのテキストと比較」、または「galley resolve」) から、もう一度公開してください。両方とも版として保管されています。</translation>
    </message>
    <message>
        <source>Compare both texts…</source>
        <translation>両方のテキストを比較…</translation>
    </message>
    <message>
        <source>Compare the fingerprint of its key with the one that its operator publishes and accept it when you are asked, or connect once with “ssh HOST”; then try again.</source>
        <translation>鍵のフィンガープリントを運営者が公開しているものと比べ、尋ねられたときに承認するか、一度「ssh HOST」で接続してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Compare the two texts, then publish again.</source>
        <translation>2 つのテキストを比較してから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Compare them once more; nothing is lost.</source>
        <translation>もう一度比較してください。何も失われていません。</translation>
    </message>
    <message>
        <source>Comparing it with the newest backup</source>
        <translation>最新のバックアップと比較中</translation>
    </message>
    <message>
        <source>Comparing the posts</source>
        <translation>記事を比較中</translation>
    </message>
    <message>
        <source>Comparing with the repository</source>
        <translation>リポジトリと比較中</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Convert the file to UTF-8 (with iconv, or “Save with Encoding” in a text editor), then open it again.</source>
        <translation>ファイルを UTF-8 に変換して (iconv や、テキストエディターの「文字コードを指定して保存」)、開き直してください。</translation>
    </message>
    <message>
        <source>Converting a file</source>
        <translation>ファイルを変換中</translation>
    </message>
    <message>
        <source>Copied to “%1”</source>
        <translation>「%1」へコピーしました</translation>
    </message>
    <message>
        <source>Copies a theme into the site's folder, to be changed there.</source>
        <translation>テーマをサイトのフォルダにコピーし、そこで変更できるようにします。</translation>
    </message>
    <message>
        <source>Copies posts to another site, rewritten for it.</source>
        <translation>記事を別のサイトに合わせて書き直し、コピーします。</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を選んでコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>HTMLとしてコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Markdownとしてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as rich te&amp;xt</source>
        <translation>リッチテキストとしてコピー(&amp;X)</translation>
    </message>
    <message>
        <source>Copy it in parts, or save it as a file and import that.</source>
        <translation>分けてコピーするか、ファイルに保存して取り込んでください。</translation>
    </message>
    <message>
        <source>Copy its folder to a safe place first, then restore a backup.</source>
        <translation>まずフォルダーを安全な場所にコピーしてから、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>Copy one that is there: galley theme copy broadsheet.</source>
        <translation>あるものをコピーしてください: galley theme copy broadsheet。</translation>
    </message>
    <message>
        <source>Copy there</source>
        <translation>そこへコピー</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>ライブラリをコピー中</translation>
    </message>
    <message>
        <source>Counts the words, sentences and characters of a post, without markup.</source>
        <translation>記事の語、文、文字を、マークアップを除いて数えます。</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>ダーク(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>説明(&amp;E)</translation>
    </message>
    <message>
        <source>D&amp;raft: not to be published</source>
        <translation>下書き: 公開しない(&amp;R)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Dates that disagree with the file’s name</source>
        <translation>ファイル名と一致しない日付</translation>
    </message>
    <message>
        <source>Dates that lie ahead</source>
        <translation>未来の日付</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete the colum&amp;n</source>
        <translation>列を削除(&amp;N)</translation>
    </message>
    <message>
        <source>Delete the ro&amp;w</source>
        <translation>行を削除(&amp;W)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details to unfold</source>
        <translation>折りたたみの詳細</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <source>Do it once more.</source>
        <translation>もう一度行ってください。</translation>
    </message>
    <message>
        <source>Do not align the column</source>
        <translation>列を揃えない</translation>
    </message>
    <message>
        <source>Do not connect. Ask its operator for the server's present key.</source>
        <translation>接続しないでください。サーバーの現在の鍵を運営者に確認してください。</translation>
    </message>
    <message>
        <source>Documents of word processors are made by the program pandoc, which is not installed here.</source>
        <translation>ワープロの文書はpandocが作成しますが、ここにはインストールされていません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Drafts that are published all the same</source>
        <translation>公開されている下書き</translation>
    </message>
    <message>
        <source>Duplicate d&amp;ownwards</source>
        <translation>下に複製(&amp;O)</translation>
    </message>
    <message>
        <source>Duplicate u&amp;pwards</source>
        <translation>上に複製(&amp;P)</translation>
    </message>
    <message>
        <source>Each commit carries your name and e-mail address, and git does not know them yet: fill them in.</source>
        <translation>コミットにはあなたの名前とメールアドレスが付きますが、git にはまだ設定されていません。入力してください。</translation>
    </message>
    <message>
        <source>Each post has a %1 of its own.</source>
        <translation>%1 は記事ごとに異なるものです。</translation>
    </message>
    <message>
        <source>Each post is kept for %1 days, counted on days on which you use Galley.</source>
        <translation>記事はそれぞれ %1 日間保管されます。Galley を使った日だけを数えます。</translation>
    </message>
    <message>
        <source>Each post is published to a branch of its own.</source>
        <translation>記事はそれぞれ専用のブランチに公開されます。</translation>
    </message>
    <message>
        <source>Earlier commits that go along: %1</source>
        <translation>一緒に送られる以前のコミット: %1</translation>
    </message>
    <message>
        <source>Earlier texts, newest first</source>
        <translation>以前のテキスト、新しい順</translation>
    </message>
    <message>
        <source>Edit as &amp;text</source>
        <translation>テキストとして編集(&amp;T)</translation>
    </message>
    <message>
        <source>Edit it as text.</source>
        <translation>テキストとして編集してください。</translation>
    </message>
    <message>
        <source>Edit the front matter as text.</source>
        <translation>front matter をテキストとして編集してください。</translation>
    </message>
    <message>
        <source>Em&amp;oji as names</source>
        <translation>絵文字を名前で入力(&amp;O)</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>ゴミ箱を空にしています</translation>
    </message>
    <message>
        <source>Emptying the trash was stopped.</source>
        <translation>ゴミ箱を空にする作業は停止されました。</translation>
    </message>
    <message>
        <source>End the search (git bisect reset), then publish again.</source>
        <translation>探索を終えて (git bisect reset) から、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Enter goes to the heading; Alt and the arrows move its section.</source>
        <translation>Enter で見出しへ移動します。Alt と矢印キーで節を動かします。</translation>
    </message>
    <message>
        <source>Enter opens the post at that place.</source>
        <translation>Enter で記事のその箇所を開きます。</translation>
    </message>
    <message>
        <source>Every new post begins as this template; “” as none.</source>
        <translation>すべての新しい記事をこのテンプレートから始めます。"" ならなし。</translation>
    </message>
    <message>
        <source>Every new post of this site begins like this</source>
        <translation>このサイトの新しい記事はすべてこの内容から始まります</translation>
    </message>
    <message>
        <source>Every place is shown here first; a click leaves it out. Undo takes it all back.</source>
        <translation>まずすべての箇所が表示され、クリックすると対象から外れます。「元に戻す」で全部戻ります。</translation>
    </message>
    <message>
        <source>Export in several parts, and bring in one after the other.</source>
        <translation>いくつかに分けてエクスポートし、順に取り込んでください。</translation>
    </message>
    <message>
        <source>Export it anew from where it came, and put it in again.</source>
        <translation>元の場所から書き出し直して、入れ直してください。</translation>
    </message>
    <message>
        <source>Export it anew under Settings &gt; Advanced &gt; Import/Export in Ghost.</source>
        <translation>Ghost の Settings &gt; Advanced &gt; Import/Export でエクスポートし直してください。</translation>
    </message>
    <message>
        <source>Export it anew with Tools &gt; Export in WordPress, and choose “All content”.</source>
        <translation>WordPress の「ツール」&gt;「エクスポート」で「すべてのコンテンツ」を選び、エクスポートし直してください。</translation>
    </message>
    <message>
        <source>Export it as a page (html), which word processors open, too.</source>
        <translation>ページ（html）として書き出してください。ワープロでも開けます。</translation>
    </message>
    <message>
        <source>Export the archive anew, or bring in what comes before that place (--keep-good).</source>
        <translation>アーカイブをもう一度エクスポートするか、その箇所より前を取り込んでください（--keep-good）。</translation>
    </message>
    <message>
        <source>Export the blog anew, and bring in that file.</source>
        <translation>ブログをエクスポートし直し、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Export the blog anew, or bring in what comes before that place (--keep-good).</source>
        <translation>ブログをエクスポートし直すか、その箇所より前を取り込んでください (--keep-good)。</translation>
    </message>
    <message>
        <source>Export the library again, or take the folder from a copy; nothing of it was taken in.</source>
        <translation>ライブラリをもう一度書き出すか、フォルダのコピーを使ってください。何も取り込まれていません。</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>F&amp;olding</source>
        <translation>折りたたみ(&amp;O)</translation>
    </message>
    <message>
        <source>FIND is a regular expression; WITH may hold $1, $2 …</source>
        <translation>FIND は正規表現。WITH に使えるもの: $1, $2 …</translation>
    </message>
    <message>
        <source>Fetch it with “git fetch” and “git branch”, then try again.</source>
        <translation>「git fetch」と「git branch」で取得してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Fetch them (git pull --rebase in the site's folder), then push again: nothing was overwritten.</source>
        <translation>取得して (サイトのフォルダーで git pull --rebase) から、もう一度プッシュしてください。何も上書きされていません。</translation>
    </message>
    <message>
        <source>Fetching what others sent to “%1”</source>
        <translation>他の人が「%1」に送ったものを取得中</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Field, such as author</source>
        <translation>項目 (例: author)</translation>
    </message>
    <message>
        <source>Files that were left out, and why</source>
        <translation>除外したファイルとその理由</translation>
    </message>
    <message>
        <source>Files that will change</source>
        <translation>変更されるファイル</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter by tag, category or year; saved filters</source>
        <translation>タグ、カテゴリー、年での絞り込み、保存した絞り込み</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>絞り込み: %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find a &amp;post</source>
        <translation>記事を検索(&amp;P)</translation>
    </message>
    <message>
        <source>Find by a regular expression</source>
        <translation>正規表現で検索</translation>
    </message>
    <message>
        <source>Find in this post</source>
        <translation>この記事内を検索</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>単語全体のみ検索</translation>
    </message>
    <message>
        <source>Find within the selected text only</source>
        <translation>選択したテキスト内だけを検索</translation>
    </message>
    <message>
        <source>Finds posts by words, "phrases", tag:x, state:x, after:2026, -word …</source>
        <translation>記事を検索します: 語、"語句"、tag:x、state:x、after:2026、-語 …</translation>
    </message>
    <message>
        <source>Fingerprint of the server's key</source>
        <translation>サーバーの鍵のフィンガープリント</translation>
    </message>
    <message>
        <source>Finish applying the patches (git am --continue) or give it up (git am --abort), then publish again.</source>
        <translation>パッチの適用を完了する (git am --continue) か、中止して (git am --abort) から、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Finish it or take it back, then push again.</source>
        <translation>完了させるか取り消してから、もう一度プッシュしてください。</translation>
    </message>
    <message>
        <source>Finish the cherry-pick (git cherry-pick --continue) or give it up (git cherry-pick --abort), then publish again.</source>
        <translation>チェリーピックを完了する (git cherry-pick --continue) か、中止して (git cherry-pick --abort) から、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Finish the merge (git merge --continue) or give it up (git merge --abort), then publish again.</source>
        <translation>マージを完了する (git merge --continue) か、中止して (git merge --abort) から、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Finish the rebase (git rebase --continue) or give it up (git rebase --abort), then publish again.</source>
        <translation>リベースを完了する (git rebase --continue) か、中止して (git rebase --abort) から、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Finish the revert (git revert --continue) or give it up (git revert --abort), then publish again.</source>
        <translation>リバートを完了する (git revert --continue) か、中止して (git revert --abort) から、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Focus &amp;on</source>
        <translation>集中する範囲(&amp;O)</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>すべて折りたたむ(&amp;A)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folders of posts</source>
        <translation>記事のフォルダー</translation>
    </message>
    <message>
        <source>For readers who cannot see it</source>
        <translation>見ることができない読者のため</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>書式(&amp;M)</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>Found in the site, not taken over</source>
        <translation>サイトで発見、未反映</translation>
    </message>
    <message>
        <source>Free space there, then push again: the commit is kept here.</source>
        <translation>そこに空きを作ってから、もう一度プッシュしてください。コミットはここに保管されています。</translation>
    </message>
    <message>
        <source>From page to page</source>
        <translation>ページからページへ</translation>
    </message>
    <message>
        <source>From this computer…</source>
        <translation>このコンピューターから…</translation>
    </message>
    <message>
        <source>From “%1” %2 posts came in, and %3 were here already; %4 items are left out.</source>
        <translation>「%1」から記事 %2 件を取り込みました。%3 件はすでにあり、%4 項目は除外しました。</translation>
    </message>
    <message>
        <source>From “%1” %2 posts would come in, and %3 are here already; %4 items are left out.</source>
        <translation>「%1」から記事 %2 件が取り込まれ、%3 件はすでにあり、%4 項目は除外されます。</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>front matter</translation>
    </message>
    <message>
        <source>Front matter as text</source>
        <translation>テキストとしての front matter</translation>
    </message>
    <message>
        <source>Front matter that cannot be read</source>
        <translation>読めない front matter</translation>
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

記事を書き、ページとして確かめ、git のコミットとして公開します。

GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>Galley %1: write a post, see it as a page, publish it as a git commit.

Usage: galley [FILE.md]          opens the window
       galley COMMAND [WORDS]    does one thing without a window

</source>
        <translation>Galley %1: 記事を書き、ページとして確かめ、git のコミットとして公開します。

使い方: galley [FILE.md]          ウィンドウを開く
        galley COMMAND [WORDS]    ウィンドウなしで 1 つのことを行う

</translation>
    </message>
    <message>
        <source>Galley &amp;Help</source>
        <translation>Galley ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Galley brings along: %1. A theme of your own lies in %2/%3.</source>
        <translation>Galleyに付属するもの: %1。ご自分のテーマは%2/%3に置きます。</translation>
    </message>
    <message>
        <source>Galley brings no theme “%1” along.</source>
        <translation>Galleyに「%1」というテーマは付属していません。</translation>
    </message>
    <message>
        <source>Galley cannot make a site of the kind “%1”.</source>
        <translation>Galley は「%1」という種類のサイトを作れません。</translation>
    </message>
    <message>
        <source>Galley ended before the commit was made; nothing was published.</source>
        <translation>コミットを作る前に Galley が終了しました。何も公開されていません。</translation>
    </message>
    <message>
        <source>Galley is already publishing to this repository.</source>
        <translation>Galley はすでにこのリポジトリに公開中です。</translation>
    </message>
    <message>
        <source>Galley makes these pages from the posts. They come in the same commit, so that the site shows what the posts say.</source>
        <translation>これらのページは Galley が記事から作ります。サイトの表示が記事と合うよう、同じコミットに入ります。</translation>
    </message>
    <message>
        <source>Galley was interrupted last time. Nothing that reached the library is lost:</source>
        <translation>前回 Galley は中断されました。ライブラリに届いたものは何も失われていません:</translation>
    </message>
    <message>
        <source>Galley's own keeps the words calm and colours only code. With another theme, links, quotes and signs take its colours too. Letters are kept readable on the paper.</source>
        <translation>Galley 独自の配色は文字を落ち着かせ、コードにだけ色を付けます。別のテーマでは、リンク、引用、記号にも色が付きます。文字は紙面上で読みやすく保たれます。</translation>
    </message>
    <message>
        <source>Git does not know your name or e-mail address yet, which each commit carries.</source>
        <translation>git にまだあなたの名前またはメールアドレスがありません。コミットごとに必要です。</translation>
    </message>
    <message>
        <source>Git is in the middle of something in this repository, which a commit would mix up.</source>
        <translation>このリポジトリでは git の作業が途中です。コミットすると混ざってしまいます。</translation>
    </message>
    <message>
        <source>Give a path inside the site, without empty parts, “.” or “..”.</source>
        <translation>空の部分、「.」、「..」を含まない、サイト内のパスを指定してください。</translation>
    </message>
    <message>
        <source>Give an address like https://example.org/me/blog.git or git@example.org:me/blog.git.</source>
        <translation>https://example.org/me/blog.git や git@example.org:me/blog.git のようなアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Give it a new value with %1=VALUE.</source>
        <translation>%1=VALUE で新しい値を設定してください。</translation>
    </message>
    <message>
        <source>Give it a title, then publish again.</source>
        <translation>タイトルを付けてから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Give it an address that begins with https:// (git remote set-url %1 ADDRESS).</source>
        <translation>https:// で始まるアドレスを指定してください (git remote set-url %1 ADDRESS)。</translation>
    </message>
    <message>
        <source>Give it one; it can be changed later.</source>
        <translation>付けてください。後で変更できます。</translation>
    </message>
    <message>
        <source>Give it one; it stands at the head of every page.</source>
        <translation>付けてください。すべてのページの先頭に表示されます。</translation>
    </message>
    <message>
        <source>Give one of the posts another slug, then publish again.</source>
        <translation>片方の記事の slug を変えてから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Give one of them another slug.</source>
        <translation>片方を別の slug にしてください。</translation>
    </message>
    <message>
        <source>Give the file one kind of line ends, then try again.</source>
        <translation>ファイルの改行を 1 種類にしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Give the longest side in pixels: --max-size 1600.</source>
        <translation>長辺をピクセルで指定してください: --max-size 1600。</translation>
    </message>
    <message>
        <source>Give the public part of your key (~/.ssh/*.pub) to the server, or load the right one with “ssh-add”; then try again.</source>
        <translation>公開鍵 (~/.ssh/*.pub) をサーバーに登録するか、正しい鍵を「ssh-add」で読み込んでから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Gives a Press site another theme.</source>
        <translation>Pressサイトのテーマを変えます。</translation>
    </message>
    <message>
        <source>Gives a post a new text.</source>
        <translation>記事に新しいテキストを入れます。</translation>
    </message>
    <message>
        <source>Gives a post another slug: file, media, redirect and links from other posts follow.</source>
        <translation>記事の slug を変更します。ファイル、メディア、転送、他の記事からのリンクも追従します。</translation>
    </message>
    <message>
        <source>Gives posts to another site, rewritten for it.</source>
        <translation>記事を別のサイトに合わせて書き直し、移動します。</translation>
    </message>
    <message>
        <source>Go to the next hit (F3)</source>
        <translation>次の一致へ (F3)</translation>
    </message>
    <message>
        <source>Go to the previous hit (Shift+F3)</source>
        <translation>前の一致へ (Shift+F3)</translation>
    </message>
    <message>
        <source>Goes the way to a site's remote, changes nothing, and names what stands in the way.</source>
        <translation>サイトのリモートまでの経路を何も変更せずに確かめ、妨げになるものを示します。</translation>
    </message>
    <message>
        <source>Going the way to the remote, without changing anything there…</source>
        <translation>リモートまでの経路を確かめています。リモートには何も変更を加えません…</translation>
    </message>
    <message>
        <source>H&amp;ow long is it…</source>
        <translation>長さ(&amp;O)…</translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation>見出し &amp;%1</translation>
    </message>
    <message>
        <source>Headings of the post are listed here. Begin a line with # to make one.</source>
        <translation>記事の見出しがここに並びます。行頭に # を付けると見出しになります。</translation>
    </message>
    <message>
        <source>Hello from the tour</source>
        <translation>ツアーからこんにちは</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>「%1」の履歴</translation>
    </message>
    <message>
        <source>How do you sign in to %1?</source>
        <translation>%1 にどうサインインしますか?</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>点検の進み具合</translation>
    </message>
    <message>
        <source>How far the publish is</source>
        <translation>公開の進み具合</translation>
    </message>
    <message>
        <source>How large should the table be?</source>
        <translation>表の大きさはどれくらいですか?</translation>
    </message>
    <message>
        <source>How long is it?</source>
        <translation>長さはどれくらいですか?</translation>
    </message>
    <message>
        <source>How should posts of “%1” link to each other?</source>
        <translation>「%1」の記事どうしのリンクをどう書きますか?</translation>
    </message>
    <message>
        <source>How this text differs from the text as it is now</source>
        <translation>このテキストと今のテキストの違い</translation>
    </message>
    <message>
        <source>I&amp;mage…</source>
        <translation>画像(&amp;M)…</translation>
    </message>
    <message>
        <source>If that is what you want, add --yes.</source>
        <translation>そうしたい場合は --yes を付けてください。</translation>
    </message>
    <message>
        <source>If the window closes now, what you typed since is lost.</source>
        <translation>今ウィンドウを閉じると、その後に入力した内容は失われます。</translation>
    </message>
    <message>
        <source>If you know them, say that you trust this site (“galley site trust”), then publish again.</source>
        <translation>承知していれば、このサイトを信頼すると指定してから (「galley site trust」)、もう一度公開してください。</translation>
    </message>
    <message>
        <source>If you trust it, run git config --global --add safe.directory "%1", then open it again.</source>
        <translation>信頼できるなら、git config --global --add safe.directory "%1" を実行してから、開き直してください。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Image %1 of %2: “%3”</source>
        <translation>画像 %1/%2: 「%3」</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif *.svg *.avif *.bmp *.tiff)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.webp *.gif *.svg *.avif *.bmp *.tiff)</translation>
    </message>
    <message>
        <source>Images and files</source>
        <translation>画像とファイル</translation>
    </message>
    <message>
        <source>Images from the web are not loaded.</source>
        <translation>Web の画像は読み込まれていません。</translation>
    </message>
    <message>
        <source>Images of the library</source>
        <translation>ライブラリの画像</translation>
    </message>
    <message>
        <source>Images that are not there</source>
        <translation>存在しない画像</translation>
    </message>
    <message>
        <source>Images that are slow to load</source>
        <translation>読み込みの遅い画像</translation>
    </message>
    <message>
        <source>Images without a description</source>
        <translation>説明のない画像</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>競合中</translation>
    </message>
    <message>
        <source>In other languages: %1</source>
        <translation>他の言語: %1</translation>
    </message>
    <message>
        <source>In the %1, here:
%2
there:
%3
</source>
        <translation>%1、ここ:
%2
相手:
%3
</translation>
    </message>
    <message>
        <source>In the line &amp;above</source>
        <translation>上の行に(&amp;A)</translation>
    </message>
    <message>
        <source>In the line &amp;below</source>
        <translation>下の行に(&amp;B)</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>選択範囲内</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>テキスト内</translation>
    </message>
    <message>
        <source>In the text, %1 of %2</source>
        <translation>テキスト内、%1/%2</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>ゴミ箱の中</translation>
    </message>
    <message>
        <source>In the trash, where it is kept for 30 days.</source>
        <translation>ゴミ箱に入れました。30 日間保管されます。</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Insert the link</source>
        <translation>リンクを挿入</translation>
    </message>
    <message>
        <source>Insert the table</source>
        <translation>表を挿入</translation>
    </message>
    <message>
        <source>Install Galley again.</source>
        <translation>Galley をインストールし直してください。</translation>
    </message>
    <message>
        <source>Install Galley anew.</source>
        <translation>Galley をインストールし直してください。</translation>
    </message>
    <message>
        <source>Install Galley anew: %1 belongs beside galley.</source>
        <translation>Galley をインストールし直してください。%1 は galley と同じ場所に必要です。</translation>
    </message>
    <message>
        <source>Install Galley anew: its parts are of different versions.</source>
        <translation>Galley をインストールし直してください。構成部品のバージョンが揃っていません。</translation>
    </message>
    <message>
        <source>Install Git LFS and run “git lfs install” in a terminal, then publish again.</source>
        <translation>Git LFS をインストールし、ターミナルで「git lfs install」を実行してから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Install Qt's image format plugins (qt6-image-formats-plugins).</source>
        <translation>Qt の画像形式プラグイン (qt6-image-formats-plugins) をインストールしてください。</translation>
    </message>
    <message>
        <source>Install Qt's image formats (qt6-image-formats-plugins).</source>
        <translation>Qt の画像形式 (qt6-image-formats-plugins) をインストールしてください。</translation>
    </message>
    <message>
        <source>Install and unlock a keychain such as GNOME Keyring or KWallet; without it passphrases and tokens are asked for again each time.</source>
        <translation>GNOME Keyring や KWallet などのキーチェーンをインストールしてロックを解除してください。ないと、パスフレーズやトークンを毎回尋ねます。</translation>
    </message>
    <message>
        <source>Install git: pushing, hooks and signing need it.</source>
        <translation>git をインストールしてください。プッシュ、フック、署名に必要です。</translation>
    </message>
    <message>
        <source>Install it (on Debian: sudo apt install git), then try again.</source>
        <translation>インストールしてから (Debian では sudo apt install git)、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Install it (on Debian: “apt install pandoc”), or export as a page (html) instead.</source>
        <translation>インストールするか（Debianでは「apt install pandoc」）、代わりにページ（html）として書き出してください。</translation>
    </message>
    <message>
        <source>Install one, such as the package hunspell-en-us.</source>
        <translation>hunspell-en-us などのパッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>Into which site are the posts to go?</source>
        <translation>記事をどのサイトに取り込みますか?</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>これは %1 ですか?</translation>
    </message>
    <message>
        <source>It belongs to that site already.</source>
        <translation>すでにそのサイトの記事です。</translation>
    </message>
    <message>
        <source>It can be %1.</source>
        <translation>指定できるのは %1 です。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>読めません: %1。</translation>
    </message>
    <message>
        <source>It changed meanwhile.</source>
        <translation>その間に変更されました。</translation>
    </message>
    <message>
        <source>It has other languages: move them by hand.</source>
        <translation>他の言語版があります。手で移動してください。</translation>
    </message>
    <message>
        <source>It holds %1 files.</source>
        <translation>ファイルが %1 個入っています。</translation>
    </message>
    <message>
        <source>It is a link to another place, which Galley does not follow.</source>
        <translation>別の場所へのリンクです。Galley はたどりません。</translation>
    </message>
    <message>
        <source>It is a list of lists or maps.</source>
        <translation>リストやマップのリストになっています。</translation>
    </message>
    <message>
        <source>It is a repository of its own (a submodule): open this folder as a site.</source>
        <translation>独立したリポジトリ (サブモジュール) です。このフォルダーをサイトとして開いてください。</translation>
    </message>
    <message>
        <source>It is kept in Git LFS and was not fetched: run “git lfs pull”, then open the site again.</source>
        <translation>Git LFS に保管されていて、取得されていません。「git lfs pull」を実行してから、サイトを開き直してください。</translation>
    </message>
    <message>
        <source>It is kept in the library; publish it to put it in its site.</source>
        <translation>ライブラリに保管されています。サイトに置くには公開してください。</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>%1 MB を超えています。</translation>
    </message>
    <message>
        <source>It is larger than 16 MB.</source>
        <translation>16 MB を超えています。</translation>
    </message>
    <message>
        <source>It is longer than 16 MB: divide it into several posts.</source>
        <translation>16 MB を超えています。いくつかの記事に分けてください。</translation>
    </message>
    <message>
        <source>It is not as long as the archive says.</source>
        <translation>アーカイブの記載と長さが違います。</translation>
    </message>
    <message>
        <source>It is not clear what is to be published.</source>
        <translation>何を公開するかがはっきりしません。</translation>
    </message>
    <message>
        <source>It is not in the library any more.</source>
        <translation>もうライブラリにありません。</translation>
    </message>
    <message>
        <source>It is not in “%1”.</source>
        <translation>「%1」の中にありません。</translation>
    </message>
    <message>
        <source>It is stopped. Let it go on with “kill -CONT %1”, or end it, then try again.</source>
        <translation>一時停止しています。「kill -CONT %1」で再開するか、終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It leads to another host, “%1”.</source>
        <translation>別のホスト「%1」へ転送されます。</translation>
    </message>
    <message>
        <source>It may still carry the command out: look with “galley list” before you repeat it.</source>
        <translation>コマンドはまだ実行されるかもしれません。繰り返す前に「galley list」で確認してください。</translation>
    </message>
    <message>
        <source>It may still name the place where it was taken; look at it elsewhere first.</source>
        <translation>撮影場所が残っているかもしれません。先に別のプログラムで確認してください。</translation>
    </message>
    <message>
        <source>It names “%1”, which lies beside it.</source>
        <translation>そばにある「%1」を使っています。</translation>
    </message>
    <message>
        <source>It needs no words: readers who cannot see it miss nothing.</source>
        <translation>言葉は要りません。見ることができない読者にも不足はありません。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>取り消されました。</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>その間に変更されました。</translation>
    </message>
    <message>
        <source>It was changed since.</source>
        <translation>その後に変更されました。</translation>
    </message>
    <message>
        <source>It was for some readers alone (%1); it comes as a draft.</source>
        <translation>一部の読者だけに向けたもの (%1) でした。下書きとして取り込みます。</translation>
    </message>
    <message>
        <source>It was sent by mail and never shown on the site.</source>
        <translation>メールで送られたもので、サイトには表示されていませんでした。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>停止されました。</translation>
    </message>
    <message>
        <source>It was time: “%1” is published.</source>
        <translation>時間になりました。「%1」を公開しました。</translation>
    </message>
    <message>
        <source>It would unpack to %1 bytes.</source>
        <translation>展開すると %1 バイトになります。</translation>
    </message>
    <message>
        <source>Its HTML is nested deeper than any browser reads; only its words came in.</source>
        <translation>HTML の入れ子がどのブラウザーでも読めないほど深いため、文字だけを取り込みました。</translation>
    </message>
    <message>
        <source>Its address is written in a way that cannot be changed by itself.</source>
        <translation>そのアドレスの書き方では、そこだけを変更することができません。</translation>
    </message>
    <message>
        <source>Its commits are not signed when Galley makes them.</source>
        <translation>Galley が作るコミットに署名は付きません。</translation>
    </message>
    <message>
        <source>Its files lie on top of each other.</source>
        <translation>中のファイルが互いに重なっています。</translation>
    </message>
    <message>
        <source>Its front matter cannot be read and stays in the text: %1</source>
        <translation>front matter を読めないため、テキスト内に残します: %1</translation>
    </message>
    <message>
        <source>Its generator, or its configuration, has a folder for all images.</source>
        <translation>ジェネレーターまたはその設定が、すべての画像を 1 つのフォルダーに置きます。</translation>
    </message>
    <message>
        <source>Its history shows the texts that it had; each can be brought back.</source>
        <translation>履歴に以前のテキストがあり、どれにでも戻せます。</translation>
    </message>
    <message>
        <source>Its hooks do not run when Galley publishes.</source>
        <translation>Galley での公開時に、フックは実行されません。</translation>
    </message>
    <message>
        <source>Its images</source>
        <translation>その画像</translation>
    </message>
    <message>
        <source>Its images are not in the archive; the post shows them from Medium's servers.</source>
        <translation>画像はアーカイブに入っていません。記事では Medium のサーバーから表示されます。</translation>
    </message>
    <message>
        <source>Its images are not in the archive; the post shows them from Substack's servers.</source>
        <translation>画像はアーカイブに入っていません。記事では Substack のサーバーから表示されます。</translation>
    </message>
    <message>
        <source>Its name is not UTF-8: rename it.</source>
        <translation>名前が UTF-8 ではありません。名前を変更してください。</translation>
    </message>
    <message>
        <source>Its page would be larger than 16 MB: divide it into several posts.</source>
        <translation>ページが 16 MB を超えてしまいます。いくつかの記事に分けてください。</translation>
    </message>
    <message>
        <source>Its steps</source>
        <translation>その手順</translation>
    </message>
    <message>
        <source>Its text is not UTF-8.</source>
        <translation>テキストが UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Its text is not in the archive.</source>
        <translation>本文がアーカイブに入っていません。</translation>
    </message>
    <message>
        <source>Its text is written in Textile, whose signs stay as they are.</source>
        <translation>本文は Textile で書かれています。その記号はそのまま残ります。</translation>
    </message>
    <message>
        <source>KaTeX is not installed.</source>
        <translation>KaTeX がインストールされていません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep a custom field as a key of the front matter.</source>
        <translation>カスタムフィールドを front matter のキーとして残す。</translation>
    </message>
    <message>
        <source>Keep both, mine first</source>
        <translation>両方残す (自分が先)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の側を残す</translation>
    </message>
    <message>
        <source>Keep one first: galley template save NAME FILE.</source>
        <translation>先に 1 つ保存してください: galley template save NAME FILE。</translation>
    </message>
    <message>
        <source>Keep only one of the keys with this name.</source>
        <translation>この名前のキーを 1 つだけ残してください。</translation>
    </message>
    <message>
        <source>Keep the &amp;place</source>
        <translation>撮影場所を残す(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>設定を保存</translation>
    </message>
    <message>
        <source>Keeps a whole post as a template.</source>
        <translation>記事全体をテンプレートとして保存します。</translation>
    </message>
    <message>
        <source>Keeps files with a post and prints the Markdown for them.</source>
        <translation>ファイルを記事とともに保管し、そのための Markdown を出力します。</translation>
    </message>
    <message>
        <source>Kept while you wrote</source>
        <translation>執筆中に保存</translation>
    </message>
    <message>
        <source>Kept; it is offered when the image is put in a post again.</source>
        <translation>保管します。画像が再び記事に置かれたときに提案されます。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys can be changed in the settings. Ctrl+Shift+P finds any action by its name.</source>
        <translation>キーは設定で変更できます。Ctrl+Shift+P でどの操作も名前で探せます。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>ライト(&amp;I)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>最近変更した順</translation>
    </message>
    <message>
        <source>Leave Galley's window open, or let another program, such as cron, say “galley due” every minute.</source>
        <translation>Galley のウィンドウを開いておくか、cron など別のプログラムから毎分「galley due」を実行してください。</translation>
    </message>
    <message>
        <source>Leave in it only what every new post begins with.</source>
        <translation>すべての新しい記事の書き始めになるものだけを残してください。</translation>
    </message>
    <message>
        <source>Leave out either --library or the ids of the posts.</source>
        <translation>--libraryか記事のIDのどちらかを省いてください。</translation>
    </message>
    <message>
        <source>Leave the others out; “galley resolve ID” shows both texts.</source>
        <translation>他は省いてください。「galley resolve ID」で両方のテキストが表示されます。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Left out %1: %2</source>
        <translation>%1 を除外しました: %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Lets publishing run the hooks and filters that a site's repository names.</source>
        <translation>サイトのリポジトリが指定するフックとフィルターを、公開時に実行できるようにします。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Line %1: “%2” becomes “%3”</source>
        <translation>%1 行目: 「%2」を「%3」に</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>リンク先を %1 に</translation>
    </message>
    <message>
        <source>Links have no style “%1”.</source>
        <translation>リンクの書き方に「%1」はありません。</translation>
    </message>
    <message>
        <source>Links that lead nowhere</source>
        <translation>行き先のないリンク</translation>
    </message>
    <message>
        <source>Links to a heading that is not there</source>
        <translation>存在しない見出しへのリンク</translation>
    </message>
    <message>
        <source>Links to other sites, and links that lead nowhere, stay as they are.</source>
        <translation>他のサイトへのリンクと行き先のないリンクはそのまま残ります。</translation>
    </message>
    <message>
        <source>Lists a post's versions and published commits, newest first.</source>
        <translation>記事の版と公開したコミットを新しい順に一覧します。</translation>
    </message>
    <message>
        <source>Lists images and files, the largest first.</source>
        <translation>画像とファイルを大きい順に一覧します。</translation>
    </message>
    <message>
        <source>Lists posts, last changed first.</source>
        <translation>記事を最近変更した順に一覧します。</translation>
    </message>
    <message>
        <source>Lists the settings, tells one, or sets it; a window that is open takes it up at its next start.</source>
        <translation>設定を一覧するか、1 つを表示または設定します。開いているウィンドウには次の起動時に反映されます。</translation>
    </message>
    <message>
        <source>Lists the sites of the library.</source>
        <translation>ライブラリのサイトを一覧します。</translation>
    </message>
    <message>
        <source>Lists the tags with the number of their posts.</source>
        <translation>タグを記事の数とともに一覧します。</translation>
    </message>
    <message>
        <source>Lists the themes that a Press site can have; a star stands before the one it has.</source>
        <translation>Pressサイトで使えるテーマの一覧。使用中のものの前に星印が付きます。</translation>
    </message>
    <message>
        <source>Lists what new posts of a site can begin with.</source>
        <translation>サイトの新しい記事の書き始めに使えるものを一覧します。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>Load i&amp;mages from the web for this site</source>
        <translation>このサイトでは Web の画像を読み込む(&amp;M)</translation>
    </message>
    <message>
        <source>Load them for this site</source>
        <translation>このサイトでは読み込む</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>長い順</translation>
    </message>
    <message>
        <source>Longest side of the picture</source>
        <translation>画像の長辺</translation>
    </message>
    <message>
        <source>Longest untouched first</source>
        <translation>長く変更していない順</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Look again when it is done.</source>
        <translation>終わってからもう一度確認してください。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Look at the change once more.</source>
        <translation>もう一度変更を確認してください。</translation>
    </message>
    <message>
        <source>Look at the posts that are named; nothing was changed.</source>
        <translation>指定した記事を確認してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Look at the site's history with “git log” to see what happened to it.</source>
        <translation>「git log」でサイトの履歴を見て、何があったか確認してください。</translation>
    </message>
    <message>
        <source>Look at what will be published once more, then publish again.</source>
        <translation>公開される内容をもう一度確認してから、公開してください。</translation>
    </message>
    <message>
        <source>Look at what will be published once more.</source>
        <translation>公開される内容をもう一度確認してください。</translation>
    </message>
    <message>
        <source>Look for changes in the site’s &amp;folder</source>
        <translation>サイトのフォルダーの変更を確認(&amp;F)</translation>
    </message>
    <message>
        <source>Look for it in the versions of the post, or restore a backup.</source>
        <translation>記事の版の中から探すか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>Look the posts through; “galley check” looks at the library again.</source>
        <translation>記事の内容を確認してください。「galley check」でライブラリをもう一度点検できます。</translation>
    </message>
    <message>
        <source>Look whether it opens elsewhere, then drop it here again.</source>
        <translation>他のプログラムで開けるか確かめてから、もう一度ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Look with “galley list”, then try again.</source>
        <translation>「galley list」で確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Looked at %1 posts, %2 versions and %3 images.</source>
        <translation>記事 %1 件、版 %2 個、画像 %3 個を調べました。</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 を調べています…</translation>
    </message>
    <message>
        <source>Looking at the change was stopped.</source>
        <translation>変更の確認は停止されました。</translation>
    </message>
    <message>
        <source>Looking at the site was stopped.</source>
        <translation>サイトの確認は停止されました。</translation>
    </message>
    <message>
        <source>Looking at what there is</source>
        <translation>今あるものを確認中</translation>
    </message>
    <message>
        <source>Looking at what will change…</source>
        <translation>変更される内容を確認中…</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>画像を探しています</translation>
    </message>
    <message>
        <source>Looking for links to this post…</source>
        <translation>この記事へのリンクを探しています…</translation>
    </message>
    <message>
        <source>Looking for the posts…</source>
        <translation>記事を探しています…</translation>
    </message>
    <message>
        <source>Looking through the backup…</source>
        <translation>バックアップを調べています…</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>ライブラリを調べています…</translation>
    </message>
    <message>
        <source>Looking through the posts</source>
        <translation>記事を調べています</translation>
    </message>
    <message>
        <source>Looking through the posts was stopped.</source>
        <translation>記事の検索は停止されました。</translation>
    </message>
    <message>
        <source>Looking through the posts: %1 of %2</source>
        <translation>記事を調べています: %1/%2</translation>
    </message>
    <message>
        <source>Looking through the posts…</source>
        <translation>記事を調べています…</translation>
    </message>
    <message>
        <source>Looking through the site</source>
        <translation>サイトを調べています</translation>
    </message>
    <message>
        <source>Looking through the site was stopped.</source>
        <translation>サイトの点検は停止されました。</translation>
    </message>
    <message>
        <source>Looks for broken links, missing images, dates that disagree and the like in a site's posts.</source>
        <translation>サイトの記事のリンク切れ、ない画像、合わない日付などを調べます。</translation>
    </message>
    <message>
        <source>Looks through the library for anything that is not as it should be.</source>
        <translation>ライブラリに問題がないか調べます。</translation>
    </message>
    <message>
        <source>Loose drafts</source>
        <translation>サイトのない下書き</translation>
    </message>
    <message>
        <source>Made addresses of the links between posts</source>
        <translation>記事間のリンクをアドレスにしました</translation>
    </message>
    <message>
        <source>Made references of the links between posts</source>
        <translation>記事間のリンクを参照にしました</translation>
    </message>
    <message>
        <source>Made relative addresses of the links between posts</source>
        <translation>記事間のリンクを相対アドレスにしました</translation>
    </message>
    <message>
        <source>Made the site “%1” in %2.</source>
        <translation>%2 にサイト「%1」を作成しました。</translation>
    </message>
    <message>
        <source>Make it simpler: one repetition within another, as in (a+)+, has to be tried in all ways.</source>
        <translation>もっと単純にしてください。(a+)+ のような繰り返しの中の繰り返しは、あらゆる組み合わせを試すことになります。</translation>
    </message>
    <message>
        <source>Make it with its own program, then open it with “galley site open”.</source>
        <translation>専用のプログラムで作ってから、「galley site open」で開いてください。</translation>
    </message>
    <message>
        <source>Make one under Settings &gt; Exports in Substack, and name the archive, or the folder that it was unpacked to.</source>
        <translation>Substack の Settings &gt; Exports で作り、そのアーカイブ、または展開したフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Make one under Settings &gt; Manage blog &gt; Back up content in Blogger.</source>
        <translation>Blogger の「設定」&gt;「ブログの管理」&gt;「コンテンツをバックアップ」で作成してください。</translation>
    </message>
    <message>
        <source>Make one under Tools &gt; Export in Movable Type or TypePad.</source>
        <translation>Movable Type または TypePad の Tools &gt; Export で作ってください。</translation>
    </message>
    <message>
        <source>Make one with “ssh-keygen -t ed25519” and give its public part (~/.ssh/id_ed25519.pub) to the server.</source>
        <translation>「ssh-keygen -t ed25519」で作成し、公開鍵 (~/.ssh/id_ed25519.pub) をサーバーに登録してください。</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files, then try again.</source>
        <translation>一時ファイルのフォルダーに空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Make room on the disk, then start Galley again.</source>
        <translation>ディスクに空きを作ってから、Galley を起動し直してください。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again; what was saved before is safe.</source>
        <translation>ディスクに空きを作ってから、もう一度お試しください。それまでに保存したものは安全です。</translation>
    </message>
    <message>
        <source>Make room, or choose another disk; the library itself is safe.</source>
        <translation>空きを作るか、別のディスクを選んでください。ライブラリ自体は安全です。</translation>
    </message>
    <message>
        <source>Make several posts of it.</source>
        <translation>いくつかの記事に分けてください。</translation>
    </message>
    <message>
        <source>Make the front matter shorter than 1 MB.</source>
        <translation>front matter を 1 MB より短くしてください。</translation>
    </message>
    <message>
        <source>Make the hook check only, or commit this post with git itself.</source>
        <translation>フックは確認だけを行うようにするか、この記事を git でコミットしてください。</translation>
    </message>
    <message>
        <source>Make the hook keep to the files of the commit, or commit this post with git itself.</source>
        <translation>フックがコミットのファイルだけを扱うようにするか、この記事を git でコミットしてください。</translation>
    </message>
    <message>
        <source>Make the site</source>
        <translation>サイトを作成</translation>
    </message>
    <message>
        <source>Makes a blog: folder, repository, settings, pages.</source>
        <translation>ブログを作成します: フォルダー、リポジトリ、設定、ページ。</translation>
    </message>
    <message>
        <source>Makes a draft and prints its id.</source>
        <translation>下書きを作り、その id を出力します。</translation>
    </message>
    <message>
        <source>Makes one file that holds the whole library.</source>
        <translation>ライブラリ全体を含む 1 つのファイルを作ります。</translation>
    </message>
    <message>
        <source>Makes the pages of a Press site from the files of its folder; only what changed is made anew.</source>
        <translation>Press サイトのフォルダーのファイルからページを作ります。変わったものだけを作り直します。</translation>
    </message>
    <message>
        <source>Making the document</source>
        <translation>文書を作成しています</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>ページを作成中</translation>
    </message>
    <message>
        <source>Mark as &amp;draft</source>
        <translation>下書きにする(&amp;D)</translation>
    </message>
    <message>
        <source>Mark as &amp;ready</source>
        <translation>準備完了にする(&amp;R)</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation>Markdown フォルダー</translation>
    </message>
    <message>
        <source>Markdown. Tab indents; Ctrl+Tab moves on to the next field.</source>
        <translation>Markdown。Tab で字下げ、Ctrl+Tab で次の欄へ移動します。</translation>
    </message>
    <message>
        <source>Marked as draft</source>
        <translation>下書きにしました</translation>
    </message>
    <message>
        <source>Marked as no draft</source>
        <translation>下書きではなくしました</translation>
    </message>
    <message>
        <source>Match &amp;capitals</source>
        <translation>大文字と小文字を区別(&amp;C)</translation>
    </message>
    <message>
        <source>Mend all %1 of this kind</source>
        <translation>この種類の %1 件をすべて直す</translation>
    </message>
    <message>
        <source>Mend the block at the head of the text, then publish again.</source>
        <translation>テキストの先頭のブロックを直してから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Mend what it says (see the details), then publish again.</source>
        <translation>詳細にある説明に従って直してから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Mend what it says (see the details), then push again: the commit is kept here.</source>
        <translation>その説明 (詳細を参照) に従って直してから、もう一度プッシュしてください。コミットはここに保管されています。</translation>
    </message>
    <message>
        <source>Mend “%1”, or publish all the same with --despite-checks.</source>
        <translation>「%1」を直すか、--despite-checks でそれでも公開してください。</translation>
    </message>
    <message>
        <source>Mended what the check of the site found</source>
        <translation>サイトの点検で見つかったものを直しました</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>コミットのメッセージ</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>メッセージ: %1</translation>
    </message>
    <message>
        <source>More &amp;cursors</source>
        <translation>カーソルを追加(&amp;C)</translation>
    </message>
    <message>
        <source>Most servers take a token here instead of the password; it is made in your account there.</source>
        <translation>多くのサーバーでは、パスワードの代わりにトークンを使います。サーバーのアカウント画面で作れます。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;images beside their posts…</source>
        <translation>画像を記事のそばへ移動(&amp;I)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>移す</translation>
    </message>
    <message>
        <source>Move it aside, or open it again: both texts are kept.</source>
        <translation>別の場所へ移すか、開き直してください。両方のテキストが残ります。</translation>
    </message>
    <message>
        <source>Move it elsewhere, or choose another library folder; the file was left as it is.</source>
        <translation>別の場所へ移すか、別のライブラリフォルダーを選んでください。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>Move it once more.</source>
        <translation>もう一度移動してください。</translation>
    </message>
    <message>
        <source>Move the column &amp;left</source>
        <translation>列を左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Move the column &amp;right</source>
        <translation>列を右へ移動(&amp;R)</translation>
    </message>
    <message>
        <source>Move the post to the folder of drafts instead.</source>
        <translation>代わりに記事を下書きのフォルダーへ移動してください。</translation>
    </message>
    <message>
        <source>Move the row &amp;down</source>
        <translation>行を下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Move the row &amp;up</source>
        <translation>行を上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>移す</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>そこへ移動</translation>
    </message>
    <message>
        <source>Move to another site…</source>
        <translation>別のサイトへ移動…</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>ゴミ箱へ移動(&amp;T)</translation>
    </message>
    <message>
        <source>Move to the tras&amp;h</source>
        <translation>ゴミ箱へ移動(&amp;H)</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱へ移動</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>%1 から移動</translation>
    </message>
    <message>
        <source>Moved images to their posts</source>
        <translation>画像を記事の場所へ移動しました</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>ゴミ箱へ移動しました</translation>
    </message>
    <message>
        <source>Moved to “%1”</source>
        <translation>「%1」へ移動しました</translation>
    </message>
    <message>
        <source>Moves a file that no text names to the trash.</source>
        <translation>どのテキストにもないファイルをゴミ箱へ移動します。</translation>
    </message>
    <message>
        <source>Moves a post to the trash.</source>
        <translation>記事をゴミ箱へ移動します。</translation>
    </message>
    <message>
        <source>Moves images that only one post shows into that post's own folder.</source>
        <translation>1 つの記事だけが表示する画像を、その記事のフォルダーへ移動します。</translation>
    </message>
    <message>
        <source>Moves posts to the trash, or lists what is in it.</source>
        <translation>記事をゴミ箱へ移動するか、ゴミ箱の中身を一覧します。</translation>
    </message>
    <message>
        <source>My text</source>
        <translation>自分のテキスト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name a file of HTML, or a folder or ZIP archive of them.</source>
        <translation>HTML ファイル、またはそれを含むフォルダーか ZIP アーカイブを指定してください。</translation>
    </message>
    <message>
        <source>Name a folder below %1, such as “content/blog”.</source>
        <translation>「content/blog」のように、%1 の下のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Name a folder that “galley export --library --to DIR” has made.</source>
        <translation>「galley export --library --to DIR」が作ったフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Name a new file or folder with --to PATH.</source>
        <translation>--to PATHで新しいファイルかフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Name a new folder for the library with --library DIR.</source>
        <translation>--library DIRでライブラリの新しいフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Name a place that is new or an empty folder.</source>
        <translation>新しい場所か空のフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Name it with --body-file FILE, or pipe it in with --body-file -.</source>
        <translation>--body-file FILE で指定するか、--body-file - でパイプから渡してください。</translation>
    </message>
    <message>
        <source>Name it with --site NAME.</source>
        <translation>--site NAME で指定してください。</translation>
    </message>
    <message>
        <source>Name it with --slug S.</source>
        <translation>--slug S で指定してください。</translation>
    </message>
    <message>
        <source>Name it with --to SITE; “galley site list” shows them.</source>
        <translation>--to SITE で指定してください。「galley site list」で一覧できます。</translation>
    </message>
    <message>
        <source>Name its folder, the one with galley.toml, or its name in the library.</source>
        <translation>galley.toml のあるフォルダーか、ライブラリでの名前を指定してください。</translation>
    </message>
    <message>
        <source>Name its kind, as in: galley import html FILE. See galley help import.</source>
        <translation>種類を指定してください。例: galley import html ファイル。galley help import もご覧ください。</translation>
    </message>
    <message>
        <source>Name one of them in the place of the *.</source>
        <translation>* の代わりに 1 つを指定してください。</translation>
    </message>
    <message>
        <source>Name the archive that Medium sends you (Settings &gt; Security and apps &gt; Download your information), or the folder that it was unpacked to.</source>
        <translation>Medium から送られるアーカイブ（Settings &gt; Security and apps &gt; Download your information）、または展開したフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Name the folder of the blog's files, such as wp-content/uploads, or a ZIP archive of it.</source>
        <translation>wp-content/uploads など、ブログのファイルのフォルダーか、その ZIP アーカイブを指定してください。</translation>
    </message>
    <message>
        <source>Name the folder that holds the texts.</source>
        <translation>テキストのあるフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Name the posts by their ids, or a step of many posts with --step N.</source>
        <translation>記事を id で指定するか、多数の記事の手順を --step N で指定してください。</translation>
    </message>
    <message>
        <source>Name them by their ids, which “galley list” tells.</source>
        <translation>「galley list」が示すIDで指定してください。</translation>
    </message>
    <message>
        <source>Name, in all posts that use it</source>
        <translation>使っているすべての記事での名前</translation>
    </message>
    <message>
        <source>Names to be replaced</source>
        <translation>置き換える名前</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New &amp;site…</source>
        <translation>新しいサイト(&amp;S)…</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>New post from a te&amp;mplate…</source>
        <translation>テンプレートから新しい記事(&amp;M)…</translation>
    </message>
    <message>
        <source>New posts begin as “%1”.</source>
        <translation>新しい記事は「%1」から始まります。</translation>
    </message>
    <message>
        <source>New posts begin empty.</source>
        <translation>新しい記事は空から始まります。</translation>
    </message>
    <message>
        <source>New posts of this site can begin as “%1” does now.</source>
        <translation>このサイトの新しい記事は、今の「%1」の内容から始められます。</translation>
    </message>
    <message>
        <source>New slug</source>
        <translation>新しい slug</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next unknown &amp;word</source>
        <translation>次の未知の単語(&amp;W)</translation>
    </message>
    <message>
        <source>No branch is checked out in “%1” (a detached head): a commit would belong to nothing.</source>
        <translation>「%1」ではブランチがチェックアウトされていません (detached HEAD)。コミットがどこにも属さなくなります。</translation>
    </message>
    <message>
        <source>No new post was taken in; look again whenever you like.</source>
        <translation>新しい記事は取り込まれていません。いつでももう一度確認できます。</translation>
    </message>
    <message>
        <source>No other program has changed this post.</source>
        <translation>この記事を変更した他のプログラムはありません。</translation>
    </message>
    <message>
        <source>No post and no file of the site has this address.</source>
        <translation>このアドレスの記事もファイルもサイトにありません。</translation>
    </message>
    <message>
        <source>No post has the category “%1”.</source>
        <translation>カテゴリー「%1」の記事はありません。</translation>
    </message>
    <message>
        <source>No post has the state “%1”.</source>
        <translation>状態が「%1」の記事はありません。</translation>
    </message>
    <message>
        <source>No post has the tag “%1”.</source>
        <translation>タグ「%1」の付いた記事はありません。</translation>
    </message>
    <message>
        <source>No post has these words.</source>
        <translation>この語句を含む記事はありません。</translation>
    </message>
    <message>
        <source>No post has to be changed for that.</source>
        <translation>そのために変更が必要な記事はありません。</translation>
    </message>
    <message>
        <source>No post here has a tag, a category or a date yet.</source>
        <translation>タグ、カテゴリー、日付のある記事はまだありません。</translation>
    </message>
    <message>
        <source>No post holds these words.</source>
        <translation>この語句を含む記事はありません。</translation>
    </message>
    <message>
        <source>No post holds this text.</source>
        <translation>このテキストを含む記事はありません。</translation>
    </message>
    <message>
        <source>No post is like this.</source>
        <translation>条件に合う記事はありません。</translation>
    </message>
    <message>
        <source>No post of the library has an id that begins with “%1”.</source>
        <translation>id が「%1」で始まる記事はライブラリにありません。</translation>
    </message>
    <message>
        <source>No posts here yet. Press Ctrl+N to write one.</source>
        <translation>まだ記事がありません。Ctrl+N で書き始められます。</translation>
    </message>
    <message>
        <source>No redirect could be written: %1 will be gone, for this site has no way to lead readers on.</source>
        <translation>転送を書き込めませんでした。このサイトには読者を案内する手段がないため、%1 はなくなります。</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>候補なし</translation>
    </message>
    <message>
        <source>No text uses it.</source>
        <translation>どのテキストでも使われていません。</translation>
    </message>
    <message>
        <source>No, stay away</source>
        <translation>いいえ、接続しない</translation>
    </message>
    <message>
        <source>Not all is well.</source>
        <translation>問題があります。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>未公開</translation>
    </message>
    <message>
        <source>Not pushed</source>
        <translation>プッシュされていません</translation>
    </message>
    <message>
        <source>Not taken yet: %1 %2</source>
        <translation>まだ反映されていません: %1 %2</translation>
    </message>
    <message>
        <source>Not used in any text</source>
        <translation>どのテキストでも未使用</translation>
    </message>
    <message>
        <source>Not yet. One step stands in the way:</source>
        <translation>まだできません。1 つの段階で止まっています:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Notes from the Harbour</source>
        <translation>港からの便り</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>変更の必要はありませんでした。</translation>
    </message>
    <message>
        <source>Nothing has changed in the folder of “%1”.</source>
        <translation>「%1」のフォルダーに変更はありません。</translation>
    </message>
    <message>
        <source>Nothing has these letters in its name.</source>
        <translation>この文字を名前に含むものはありません。</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <source>Nothing new in “%1”.</source>
        <translation>「%1」に新しいものはありません。</translation>
    </message>
    <message>
        <source>Nothing of it stays; begin again when you like.</source>
        <translation>何も残っていません。いつでもやり直せます。</translation>
    </message>
    <message>
        <source>Nothing of the damaged file can be read, and there is no backup.</source>
        <translation>壊れたファイルからは何も読めず、バックアップもありません。</translation>
    </message>
    <message>
        <source>Nothing of the damaged file can be read: what was written after “%1” was made is lost.</source>
        <translation>壊れたファイルからは何も読めません。「%1」の作成後に書かれたものは失われました。</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>公開するものはありません</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されませんでした</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed; begin again when you like.</source>
        <translation>何も変更されていません。いつでもやり直せます。</translation>
    </message>
    <message>
        <source>Nothing was changed; publish again when you like.</source>
        <translation>何も変更されていません。いつでももう一度公開できます。</translation>
    </message>
    <message>
        <source>Nothing was committed</source>
        <translation>何もコミットされませんでした</translation>
    </message>
    <message>
        <source>Nothing was found in the posts of “%1”.</source>
        <translation>「%1」の記事には何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Nothing was found: links, images, dates and front matter of all posts are as they should be.</source>
        <translation>何も見つかりませんでした。すべての記事のリンク、画像、日付、front matter に問題はありません。</translation>
    </message>
    <message>
        <source>Nothing was published</source>
        <translation>何も公開されませんでした</translation>
    </message>
    <message>
        <source>Nothing was published from here yet. Each publish will stand here, with what the remote said.</source>
        <translation>ここからはまだ何も公開されていません。公開するたびに、リモートの応答とともにここに並びます。</translation>
    </message>
    <message>
        <source>Nothing was published to “%1” from here that could be taken back.</source>
        <translation>ここから「%1」に公開されたもので、取り消せるものはありません。</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>まだ何も公開されていません。</translation>
    </message>
    <message>
        <source>Nothing was renamed; do it once more.</source>
        <translation>名前は変更されていません。もう一度行ってください。</translation>
    </message>
    <message>
        <source>Number the list ane&amp;w</source>
        <translation>番号を振り直す(&amp;W)</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>アウトライン(&amp;U)</translation>
    </message>
    <message>
        <source>Of a damaged export take what comes before the damage.</source>
        <translation>壊れたエクスポートから、壊れた箇所より前を取り込む。</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>On the branch “%1”, then to %2 (%3).</source>
        <translation>ブランチ「%1」に、続いて %2 (%3) へ。</translation>
    </message>
    <message>
        <source>On the branch “%1”; there is no remote.</source>
        <translation>ブランチ「%1」に。リモートはありません。</translation>
    </message>
    <message>
        <source>One commit</source>
        <translation>コミット 1 個</translation>
    </message>
    <message>
        <source>One earlier commit goes along</source>
        <translation>以前のコミット 1 個も一緒に送られます</translation>
    </message>
    <message>
        <source>One file cannot be read as it should be:</source>
        <translation>1 個のファイルを正しく読めません:</translation>
    </message>
    <message>
        <source>One for &amp;each post</source>
        <translation>記事ごとに 1 つ(&amp;E)</translation>
    </message>
    <message>
        <source>One level &amp;higher</source>
        <translation>1 レベル上げる(&amp;H)</translation>
    </message>
    <message>
        <source>One level d&amp;eeper</source>
        <translation>1 レベル下げる(&amp;E)</translation>
    </message>
    <message>
        <source>One new post is taken in; look again for the others.</source>
        <translation>新しい記事 1 件を取り込みました。残りはもう一度確認してください。</translation>
    </message>
    <message>
        <source>One of its tables has more than 256 columns or 20,000 cells: divide that table.</source>
        <translation>256 列または 20,000 セルを超える表があります。その表を分けてください。</translation>
    </message>
    <message>
        <source>One paragraph has more than 5,000 lines: divide it by blank lines.</source>
        <translation>5,000 行を超える段落があります。空行で分けてください。</translation>
    </message>
    <message>
        <source>One post changes, in %1 places.</source>
        <translation>1 件の記事の %1 箇所が変わります。</translation>
    </message>
    <message>
        <source>One post changes, in one place.</source>
        <translation>1 件の記事の 1 箇所が変わります。</translation>
    </message>
    <message>
        <source>One post outside of them is in the trash.</source>
        <translation>その外にある記事 1 件がゴミ箱に入りました。</translation>
    </message>
    <message>
        <source>Only &amp;one again</source>
        <translation>1 つに戻す(&amp;O)</translation>
    </message>
    <message>
        <source>Only decoration</source>
        <translation>装飾のみ</translation>
    </message>
    <message>
        <source>Only in these folders:</source>
        <translation>次のフォルダーのみ:</translation>
    </message>
    <message>
        <source>Only one of --here, --there, --both and --file can be meant.</source>
        <translation>--here、--there、--both、--file は 1 つだけ指定できます。</translation>
    </message>
    <message>
        <source>Only tell what would come in.</source>
        <translation>取り込まれるものだけを示す。</translation>
    </message>
    <message>
        <source>Open it again whenever you like.</source>
        <translation>いつでももう一度開けます。</translation>
    </message>
    <message>
        <source>Open it as a site, or choose an empty folder.</source>
        <translation>サイトとして開くか、空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Open it by: [settings.%1]</source>
        <translation>次の行で始めてください: [settings.%1]</translation>
    </message>
    <message>
        <source>Open it in a browser to see where it leads; if that is right, set it with “git remote set-url %1 ADDRESS”.</source>
        <translation>ブラウザーで開いて転送先を確認し、正しければ「git remote set-url %1 ADDRESS」で設定してください。</translation>
    </message>
    <message>
        <source>Open it with that Galley, or choose another library folder; the file was left as it is.</source>
        <translation>その Galley で開くか、別のライブラリフォルダーを選んでください。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>Open the library again, then make the copy.</source>
        <translation>ライブラリを開き直してから、コピーを作成してください。</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open the request at %1</source>
        <translation>リクエストは %1 で開いてください</translation>
    </message>
    <message>
        <source>Open the site again to see both texts; nothing was published.</source>
        <translation>サイトを開き直して両方のテキストを確認してください。何も公開されていません。</translation>
    </message>
    <message>
        <source>Open “%1” as a site of its own, and publish there.</source>
        <translation>「%1」を独立したサイトとして開き、そこで公開してください。</translation>
    </message>
    <message>
        <source>Opened “%1” (%2): %3 posts.</source>
        <translation>「%1」(%2) を開きました: 記事 %3 件。</translation>
    </message>
    <message>
        <source>Opening the site</source>
        <translation>サイトを開いています</translation>
    </message>
    <message>
        <source>Opening the site was stopped.</source>
        <translation>サイトを開く作業は停止されました。</translation>
    </message>
    <message>
        <source>Other values stand for the same anchor and would change with it.</source>
        <translation>同じアンカーを使う他の値も、一緒に変わってしまいます。</translation>
    </message>
    <message>
        <source>Other values would change with it, or it would not read back the same.</source>
        <translation>他の値も一緒に変わるか、読み直したときに同じになりません。</translation>
    </message>
    <message>
        <source>Others had changed the same place on the remote; both texts were kept.</source>
        <translation>リモートで他の人が同じ箇所を変更していました。両方のテキストを残しました。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
    <message>
        <source>P&amp;revious post</source>
        <translation>前の記事(&amp;R)</translation>
    </message>
    <message>
        <source>P&amp;ush what is committed</source>
        <translation>コミット済みの内容をプッシュ(&amp;U)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages can only be read here.</source>
        <translation>ここではページを読むことだけができます。</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Part it into several lines in another editor, then open it again.</source>
        <translation>別のエディターで数行に分けてから、開き直してください。</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>プレーンテキストとして貼り付け(&amp;X)</translation>
    </message>
    <message>
        <source>Pick the date: %1</source>
        <translation>日付を選択: %1</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Posts are published to the site's branch.</source>
        <translation>記事はサイトのブランチに公開されます。</translation>
    </message>
    <message>
        <source>Posts cannot be exported as “%1”.</source>
        <translation>記事を「%1」として書き出すことはできません。</translation>
    </message>
    <message>
        <source>Posts cannot be marked as “%1”.</source>
        <translation>記事を「%1」にすることはできません。</translation>
    </message>
    <message>
        <source>Posts in</source>
        <translation>記事の場所</translation>
    </message>
    <message>
        <source>Posts in the trash</source>
        <translation>ゴミ箱の記事</translation>
    </message>
    <message>
        <source>Posts of a future date</source>
        <translation>未来の日付の記事</translation>
    </message>
    <message>
        <source>Posts of this site</source>
        <translation>このサイトの記事</translation>
    </message>
    <message>
        <source>Posts of this site keep no images beside them.</source>
        <translation>このサイトの記事は、そばに画像を置きません。</translation>
    </message>
    <message>
        <source>Posts of “%1” go to branches of their own, so Galley takes none off the site by itself.</source>
        <translation>「%1」の記事はそれぞれのブランチに送られるため、Galley がサイトから下げることはしません。</translation>
    </message>
    <message>
        <source>Posts that share an address</source>
        <translation>アドレスが重なる記事</translation>
    </message>
    <message>
        <source>Posts that use it</source>
        <translation>使っている記事</translation>
    </message>
    <message>
        <source>Posts that would be changed</source>
        <translation>変更される記事</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前のペイン(&amp;V)</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Preview as &amp;wide as its pane</source>
        <translation>ペインの幅でプレビュー(&amp;W)</translation>
    </message>
    <message>
        <source>Preview as on a &amp;tablet</source>
        <translation>タブレットの幅でプレビュー(&amp;T)</translation>
    </message>
    <message>
        <source>Preview as on a des&amp;ktop</source>
        <translation>パソコンの幅でプレビュー(&amp;K)</translation>
    </message>
    <message>
        <source>Preview as on a p&amp;hone</source>
        <translation>スマートフォンの幅でプレビュー(&amp;H)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Print this post</source>
        <translation>この記事を印刷</translation>
    </message>
    <message>
        <source>Prints a post.</source>
        <translation>記事を出力します。</translation>
    </message>
    <message>
        <source>Prints a template.</source>
        <translation>テンプレートを出力します。</translation>
    </message>
    <message>
        <source>Prints how to use Galley or one of its commands, or what a shell completes.</source>
        <translation>Galley またはコマンドの使い方か、シェルの補完を出力します。</translation>
    </message>
    <message>
        <source>Prints the HTML that the preview shows for a Markdown text.</source>
        <translation>Markdown テキストに対してプレビューが表示する HTML を出力します。</translation>
    </message>
    <message>
        <source>Prints the texts of a site as they stand now, drafts among them, for programs that show them.</source>
        <translation>サイトのテキストを、下書きも含めて今の状態で出力します。それを表示するプログラムのためのものです。</translation>
    </message>
    <message>
        <source>Programs that this repository runs, and that you do not trust yet: %1</source>
        <translation>このリポジトリが実行する、まだ信頼していないプログラム: %1</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Publish &amp;all the same</source>
        <translation>それでも公開(&amp;A)</translation>
    </message>
    <message>
        <source>Publish a post first.</source>
        <translation>先に記事を公開してください。</translation>
    </message>
    <message>
        <source>Publish again when you are ready.</source>
        <translation>準備ができたら、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Publish again.</source>
        <translation>もう一度公開してください。</translation>
    </message>
    <message>
        <source>Publish at a &amp;time…</source>
        <translation>時刻を指定して公開(&amp;T)…</translation>
    </message>
    <message>
        <source>Publish directly to the site's branch, or take the hook away for this site.</source>
        <translation>サイトのブランチに直接公開するか、このサイトのフックを外してください。</translation>
    </message>
    <message>
        <source>Publish it all the same: it is no &amp;secret, or no longer one</source>
        <translation>それでも公開する: 秘密ではない、またはもう秘密ではない(&amp;S)</translation>
    </message>
    <message>
        <source>Publish it first.</source>
        <translation>先に公開してください。</translation>
    </message>
    <message>
        <source>Publish the other posts when you like.</source>
        <translation>残りの記事はいつでも公開できます。</translation>
    </message>
    <message>
        <source>Publish the post again to bring it back.</source>
        <translation>戻すにはもう一度記事を公開してください。</translation>
    </message>
    <message>
        <source>Publish the posts of one site at a time.</source>
        <translation>一度に 1 つのサイトの記事を公開してください。</translation>
    </message>
    <message>
        <source>Publish this post with git itself.</source>
        <translation>この記事を git で公開してください。</translation>
    </message>
    <message>
        <source>Publish this?</source>
        <translation>これを公開しますか?</translation>
    </message>
    <message>
        <source>Publish to another branch and open a request there, or ask for the right to push.</source>
        <translation>別のブランチに公開してそこでリクエストを作るか、プッシュの権限を依頼してください。</translation>
    </message>
    <message>
        <source>Publish with git itself, or clone the site anew.</source>
        <translation>git で公開するか、サイトをクローンし直してください。</translation>
    </message>
    <message>
        <source>Publish with git itself, or clone the site into a repository of the usual kind (SHA-1).</source>
        <translation>git で公開するか、サイトを通常の種類 (SHA-1) のリポジトリにクローンしてください。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Published as %1 on %2 and pushed to %3.</source>
        <translation>%2 に %1 として公開し、%3 へプッシュしました。</translation>
    </message>
    <message>
        <source>Publishes a post at a time: 2026-12-01 09:00, with a zone behind it if it is another, or 18:30.</source>
        <translation>指定した時刻に記事を公開します: 2026-12-01 09:00 (別のタイムゾーンなら後ろに付ける)、または 18:30。</translation>
    </message>
    <message>
        <source>Publishes the posts whose time has come, also those of times that were missed.</source>
        <translation>時刻の来た記事を公開します。逃した時刻のものも含みます。</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>公開中</translation>
    </message>
    <message>
        <source>Publishing here would run programs that this repository names: %1.</source>
        <translation>ここで公開すると、このリポジトリが指定するプログラムが実行されます: %1。</translation>
    </message>
    <message>
        <source>Publishing met a problem</source>
        <translation>公開中に問題がありました</translation>
    </message>
    <message>
        <source>Publishing was cancelled.</source>
        <translation>公開は取り消されました。</translation>
    </message>
    <message>
        <source>Publishing was stopped.</source>
        <translation>公開は停止されました。</translation>
    </message>
    <message>
        <source>Publishing “%1” may run its hooks and filters now.</source>
        <translation>「%1」への公開時に、フックとフィルターを実行できるようになりました。</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>公開…</translation>
    </message>
    <message>
        <source>Push again when you like: nothing was lost.</source>
        <translation>いつでももう一度プッシュできます。何も失われていません。</translation>
    </message>
    <message>
        <source>Push again; nothing was lost.</source>
        <translation>もう一度プッシュしてください。何も失われていません。</translation>
    </message>
    <message>
        <source>Push of what was committed</source>
        <translation>コミット済みの内容のプッシュ</translation>
    </message>
    <message>
        <source>Push to a bare repository, or set receive.denyCurrentBranch there.</source>
        <translation>ベアリポジトリにプッシュするか、リモートで receive.denyCurrentBranch を設定してください。</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>プッシュ済み</translation>
    </message>
    <message>
        <source>Pushed as %1. The remote was asked and holds it.</source>
        <translation>%1 としてプッシュしました。リモートに確認し、届いています。</translation>
    </message>
    <message>
        <source>Pushed: the remote was asked and holds it</source>
        <translation>プッシュ済み: リモートに確認し、届いています</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>プッシュ中…</translation>
    </message>
    <message>
        <source>Put a long video on a service for videos and link it, or make the file smaller.</source>
        <translation>長い動画は動画サービスに置いてリンクするか、ファイルを小さくしてください。</translation>
    </message>
    <message>
        <source>Put quotes around a value that holds “: ” or “ #” or that starts with a sign.</source>
        <translation>「: 」や「 #」を含む値、記号で始まる値は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Put quotes around a value that starts with * or &amp;.</source>
        <translation>* や &amp; で始まる値は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the library, which is kept.</source>
        <translation>ライブラリをバックアップで置き換えます。元のライブラリは保管されます。</translation>
    </message>
    <message>
        <source>Putting the library together</source>
        <translation>ライブラリを組み立て中</translation>
    </message>
    <message>
        <source>Putting your commits on top of the remote's</source>
        <translation>あなたのコミットをリモートのコミットの上に載せています</translation>
    </message>
    <message>
        <source>Quality </source>
        <translation>品質 </translation>
    </message>
    <message>
        <source>Quality in percent</source>
        <translation>品質 (パーセント)</translation>
    </message>
    <message>
        <source>Quotes, lists or emphasis stand more than 64 deep within each other: reduce their depth.</source>
        <translation>引用、リスト、強調が 64 段を超えて入れ子になっています。浅くしてください。</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Read from the site</source>
        <translation>サイトから読み込み</translation>
    </message>
    <message>
        <source>Readers of %1 will be led to the new address.</source>
        <translation>%1 の読者は新しいアドレスへ案内されます。</translation>
    </message>
    <message>
        <source>Readers who cannot see the image are told nothing of it.</source>
        <translation>画像を見ることができない読者に、何も伝わりません。</translation>
    </message>
    <message>
        <source>Reading ease</source>
        <translation>読みやすさ</translation>
    </message>
    <message>
        <source>Reading posts</source>
        <translation>記事を読み込み中</translation>
    </message>
    <message>
        <source>Reading the posts</source>
        <translation>記事を読み込み中</translation>
    </message>
    <message>
        <source>Reading the posts…</source>
        <translation>記事を読み込み中…</translation>
    </message>
    <message>
        <source>Reading the site was stopped.</source>
        <translation>サイトの読み込みは停止されました。</translation>
    </message>
    <message>
        <source>Reading the texts anew</source>
        <translation>テキストを読み直し中</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>読了時間</translation>
    </message>
    <message>
        <source>Reading time in minutes</source>
        <translation>読了時間 (分)</translation>
    </message>
    <message>
        <source>Reading what can be read of the damaged library</source>
        <translation>壊れたライブラリから読めるものを読み込み中</translation>
    </message>
    <message>
        <source>Recovered site</source>
        <translation>復旧したサイト</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正規表現(&amp;X)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1 posts for ever</source>
        <translation>%1 件の記事を完全に削除</translation>
    </message>
    <message>
        <source>Remove 1 post for ever</source>
        <translation>1 件の記事を完全に削除</translation>
    </message>
    <message>
        <source>Remove for ever…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removed for ever: %1 posts, %2 files.
</source>
        <translation>完全に削除しました: 記事 %1 件、ファイル %2 個。
</translation>
    </message>
    <message>
        <source>Removed the category “%1”</source>
        <translation>カテゴリー「%1」を外しました</translation>
    </message>
    <message>
        <source>Removed the tag “%1”</source>
        <translation>タグ「%1」を外しました</translation>
    </message>
    <message>
        <source>Removes a template.</source>
        <translation>テンプレートを削除します。</translation>
    </message>
    <message>
        <source>Removes posts in the trash for ever.</source>
        <translation>ゴミ箱の記事を完全に削除します。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename &amp;tags or categories…</source>
        <translation>タグやカテゴリーの名前を変更(&amp;T)…</translation>
    </message>
    <message>
        <source>Rename it to another slug and publish it, then give it this one.</source>
        <translation>別の slug に変えて公開してから、この slug にしてください。</translation>
    </message>
    <message>
        <source>Rename the image, then publish again.</source>
        <translation>画像の名前を変えてから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Rename the post once more.</source>
        <translation>もう一度記事の名前を変更してください。</translation>
    </message>
    <message>
        <source>Rename the post or file that it comes from.</source>
        <translation>元の記事またはファイルの名前を変更してください。</translation>
    </message>
    <message>
        <source>Renamed the category “%1” to “%2”</source>
        <translation>カテゴリー「%1」を「%2」に変更しました</translation>
    </message>
    <message>
        <source>Renamed the tag “%1” to “%2”</source>
        <translation>タグ「%1」を「%2」に変更しました</translation>
    </message>
    <message>
        <source>Renamed “%1” to %2</source>
        <translation>「%1」の名前を %2 に変更しました</translation>
    </message>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>「%1」の名前を「%2」に変更しました</translation>
    </message>
    <message>
        <source>Renames a file in all posts that use it.</source>
        <translation>ファイルを使うすべての記事で、その名前を変更します。</translation>
    </message>
    <message>
        <source>Renames a tag in all posts, or merges several, also with NEW where that is there.</source>
        <translation>すべての記事でタグの名前を変えるか、複数をまとめます。NEW がすでにあれば、それにまとめます。</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>レンダラー</translation>
    </message>
    <message>
        <source>Repair it with “galley check --repair”, then make the backup.</source>
        <translation>「galley check --repair」で修復してから、バックアップを作成してください。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 箇所を置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Replace all hits; one step to undo</source>
        <translation>すべての一致を置換。1 回で元に戻せます</translation>
    </message>
    <message>
        <source>Replace in the posts…</source>
        <translation>記事内を置換…</translation>
    </message>
    <message>
        <source>Replace the link or file “%1” by a real folder, or choose another place for the post.</source>
        <translation>リンクまたはファイル「%1」を本物のフォルダーに置き換えるか、記事の別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Replace this hit and go to the next</source>
        <translation>この一致を置換して次へ</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>Replaced “%1” by “%2”</source>
        <translation>「%1」を「%2」に置換しました</translation>
    </message>
    <message>
        <source>Replaces a text in all posts, as one step that can be taken back.</source>
        <translation>すべての記事のテキストを、取り消せる 1 つの手順として置き換えます。</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore a backup that has them, or look for them in the history.</source>
        <translation>それらを含むバックアップを復元するか、履歴を調べてください。</translation>
    </message>
    <message>
        <source>Restore a backup, or move the file elsewhere to begin a new library.</source>
        <translation>バックアップを復元するか、ファイルを別の場所へ移して新しいライブラリを始めてください。</translation>
    </message>
    <message>
        <source>Restore it, then rename it.</source>
        <translation>復元してから名前を変更してください。</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation>ゴミ箱から復元しました</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>復元しました。</translation>
    </message>
    <message>
        <source>Rewriting</source>
        <translation>書き直し中</translation>
    </message>
    <message>
        <source>Rich text of %1 is too large to be turned into Markdown here.</source>
        <translation>%1 のリッチテキストは大きすぎて、ここでは Markdown に変換できません。</translation>
    </message>
    <message>
        <source>Run git config --global user.name "Your Name" and git config --global user.email you@example.org, then publish again.</source>
        <translation>git config --global user.name "Your Name" と git config --global user.email you@example.org を実行してから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Run “git fetch” in the site's folder, then try again.</source>
        <translation>サイトのフォルダーで「git fetch」を実行してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Run “git fsck” in the site's folder and mend what it reports, then push again.</source>
        <translation>サイトのフォルダーで「git fsck」を実行し、報告された問題を直してから、もう一度プッシュしてください。</translation>
    </message>
    <message>
        <source>Run “git fsck” in the site's folder and mend what it reports, then try again.</source>
        <translation>サイトのフォルダーで「git fsck」を実行し、報告された問題を直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Run “git fsck” in the site's folder and mend what it reports.</source>
        <translation>サイトのフォルダーで「git fsck」を実行し、報告された問題を直してください。</translation>
    </message>
    <message>
        <source>Run “git fsck” there and mend what it reports, then try again.</source>
        <translation>そこで「git fsck」を実行し、報告された問題を直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Run “git status” in the site's folder and mend what it reports, then try again.</source>
        <translation>サイトのフォルダーで「git status」を実行し、報告された問題を直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Run “git status” there and mend what it reports, then try again.</source>
        <translation>そこで「git status」を実行し、報告された問題を直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Run “git switch %1” in the site's folder, then publish again.</source>
        <translation>サイトのフォルダーで「git switch %1」を実行してから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Run “git switch main” there, or make a branch of it with “git switch -c NAME”, then publish again.</source>
        <translation>そこで「git switch main」を実行するか、「git switch -c NAME」でブランチにしてから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Run “git update-index --index-version 4”, then try again.</source>
        <translation>「git update-index --index-version 4」を実行してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Run “git update-index --no-split-index” and “git sparse-checkout reapply --no-sparse-index” in the site's folder, then try again.</source>
        <translation>サイトのフォルダーで「git update-index --no-split-index」と「git sparse-checkout reapply --no-sparse-index」を実行してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Running the filter “%1”</source>
        <translation>フィルター「%1」を実行中</translation>
    </message>
    <message>
        <source>Running the hook “%1”</source>
        <translation>フック「%1」を実行中</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save it as UTF-8 with a text editor, then open it again.</source>
        <translation>テキストエディターで UTF-8 として保存してから、開き直してください。</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then bring it in again.</source>
        <translation>UTF-8 で保存してから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then give it again.</source>
        <translation>UTF-8 で保存してから、もう一度指定してください。</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then try again.</source>
        <translation>UTF-8 で保存してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Save the blog's feed with its whole posts, and bring in that file.</source>
        <translation>記事の全文を含むブログのフィードを保存し、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 first.</source>
        <translation>先にファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text, without control characters.</source>
        <translation>ファイルを、制御文字のない UTF-8 テキストとして保存してください。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>ファイルを UTF-8 テキストとして保存してください。</translation>
    </message>
    <message>
        <source>Save the file in that encoding, or take “working-tree-encoding” off it in .gitattributes.</source>
        <translation>ファイルをそのエンコーディングで保存するか、.gitattributes から「working-tree-encoding」を外してください。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saved filters, tags, categories and years</source>
        <translation>保存した絞り込み、タグ、カテゴリー、年</translation>
    </message>
    <message>
        <source>Saving works again: everything you typed is in the library.</source>
        <translation>再び保存できるようになりました。入力した内容はすべてライブラリにあります。</translation>
    </message>
    <message>
        <source>Say who you are: git config --global user.name “Your Name”, and user.email likewise.</source>
        <translation>名前を設定してください: git config --global user.name "あなたの名前"。user.email も同様です。</translation>
    </message>
    <message>
        <source>Say “galley site sync %1” to take that in, then try again; nothing was changed.</source>
        <translation>「galley site sync %1」で取り込んでから、もう一度お試しください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Says in posts that they are drafts, or no longer.</source>
        <translation>記事を下書きにする、または下書きではなくします。</translation>
    </message>
    <message>
        <source>Says where a site's posts lie, how their files are named, and what of its git runs when you publish; writes nothing into the site.</source>
        <translation>サイトの記事の場所、ファイルの名前の付け方、公開時に動く git の機能を指定します。サイトには何も書き込みません。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Search by name or by keys</source>
        <translation>名前かキーで検索</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>記事を検索</translation>
    </message>
    <message>
        <source>Search the images of the library</source>
        <translation>ライブラリの画像を検索</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sect&amp;ion</source>
        <translation>節(&amp;I)</translation>
    </message>
    <message>
        <source>See its words in the details: the commit is kept here.</source>
        <translation>詳細にある応答を確認してください。コミットはここに保管されています。</translation>
    </message>
    <message>
        <source>See the activity for its words, mend what it says, then push again.</source>
        <translation>公開の記録で応答を確認し、問題を直してから、もう一度プッシュしてください。</translation>
    </message>
    <message>
        <source>See the details, then try again: the commit is kept here.</source>
        <translation>詳細を確認してから、もう一度お試しください。コミットはここに保管されています。</translation>
    </message>
    <message>
        <source>See what git says in the details, mend it, then publish again; nothing was changed.</source>
        <translation>詳細にある git の説明を見て直してから、もう一度公開してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択範囲</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>今すぐ送る</translation>
    </message>
    <message>
        <source>Sending to “%1”</source>
        <translation>「%1」へ送信中</translation>
    </message>
    <message>
        <source>Sends what is committed but not pushed.</source>
        <translation>コミット済みで未プッシュのものを送ります。</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Set %1 in the whole site</source>
        <translation>サイト全体で %1 を設定しました</translation>
    </message>
    <message>
        <source>Set one like https://example.org/me/blog.git or git@example.org:me/blog.git (git remote set-url %1 ADDRESS).</source>
        <translation>https://example.org/me/blog.git や git@example.org:me/blog.git のようなアドレスを設定してください (git remote set-url %1 ADDRESS)。</translation>
    </message>
    <message>
        <source>Set the filter up as the site's authors describe it, or take it off .gitattributes.</source>
        <translation>サイトの作者の説明どおりにフィルターを設定するか、.gitattributes から外してください。</translation>
    </message>
    <message>
        <source>Set user.name and user.email in git's configuration anew.</source>
        <translation>git の設定で user.name と user.email を設定し直してください。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings here are: %1.</source>
        <translation>ここでの設定: %1。</translation>
    </message>
    <message>
        <source>Settings of the &amp;site…</source>
        <translation>サイトの設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <translation>「%1」の設定</translation>
    </message>
    <message>
        <source>Several commits of the post begin with “%1”.</source>
        <translation>「%1」で始まるこの記事のコミットが複数あります。</translation>
    </message>
    <message>
        <source>Several files begin with “%1”.</source>
        <translation>「%1」で始まるファイルが複数あります。</translation>
    </message>
    <message>
        <source>Several posts begin with “%1”: %2.</source>
        <translation>「%1」で始まる記事が複数あります: %2。</translation>
    </message>
    <message>
        <source>Shortcodes</source>
        <translation>ショートコード</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>短い順</translation>
    </message>
    <message>
        <source>Should images lie beside their posts?</source>
        <translation>画像を記事と同じ場所に置きますか?</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the &amp;preview in full screen too</source>
        <translation>全画面でもプレビューを表示(&amp;P)</translation>
    </message>
    <message>
        <source>Show the posts</source>
        <translation>記事を表示</translation>
    </message>
    <message>
        <source>Shown when the mouse rests on it</source>
        <translation>マウスを重ねると表示されます</translation>
    </message>
    <message>
        <source>Shows a Press site in the browser as it would be, drafts among it, and follows changes.</source>
        <translation>Press サイトを、下書きも含めてできあがりの姿でブラウザーに表示し、変更に追従します。</translation>
    </message>
    <message>
        <source>Shows both texts of a post that changed here and in its site, or says which it is to be.</source>
        <translation>ここでもサイトでも変更された記事の両方のテキストを表示するか、どちらにするかを指定します。</translation>
    </message>
    <message>
        <source>Shows the whole path on a throwaway blog, without a window.</source>
        <translation>使い捨てのブログで、ウィンドウなしに全体の流れを示します。</translation>
    </message>
    <message>
        <source>Shows what was published and pushed, step by step, with the remote's own words.</source>
        <translation>公開とプッシュの記録を、リモートの応答とともに段階ごとに表示します。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Signing the commit</source>
        <translation>コミットに署名中</translation>
    </message>
    <message>
        <source>Signs in a wrong encoding</source>
        <translation>エンコーディングの違う文字</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>サイト %1</translation>
    </message>
    <message>
        <source>Site %1, branch %2</source>
        <translation>サイト %1、ブランチ %2</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>サイトの点検</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Sites of this kind have no mark for drafts in the text.</source>
        <translation>この種類のサイトには、テキスト内の下書きの印がありません。</translation>
    </message>
    <message>
        <source>Size and format</source>
        <translation>サイズと形式</translation>
    </message>
    <message>
        <source>Size as it is</source>
        <translation>元のサイズ</translation>
    </message>
    <message>
        <source>Slide through time: left is earlier</source>
        <translation>時間をたどる: 左ほど古い</translation>
    </message>
    <message>
        <source>Slug, date, tags and description of this post</source>
        <translation>この記事の slug、日付、タグ、説明</translation>
    </message>
    <message>
        <source>Smaller than JPEG and PNG; all browsers of today show it.</source>
        <translation>JPEG や PNG より小さく、今のブラウザーはすべて表示できます。</translation>
    </message>
    <message>
        <source>Smart q&amp;uotes</source>
        <translation>引用符を自動変換(&amp;U)</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>スニペット</translation>
    </message>
    <message>
        <source>Somebody else may have pushed at the same time: fetch (git pull --rebase), then push again.</source>
        <translation>同時に他の人がプッシュしたのかもしれません。取得して (git pull --rebase) から、もう一度プッシュしてください。</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>並べ替え: %1</translation>
    </message>
    <message>
        <source>Sp&amp;elling</source>
        <translation>スペルチェック(&amp;E)</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>Split the text into several posts, or close other programs, then try again.</source>
        <translation>テキストをいくつかの記事に分けるか、他のプログラムを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Start Galley with --library and a folder on this computer.</source>
        <translation>--library でこのコンピューターのフォルダーを指定して Galley を起動してください。</translation>
    </message>
    <message>
        <source>Start it again when there is time.</source>
        <translation>時間のあるときにもう一度始めてください。</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>いつでもやり直せます。</translation>
    </message>
    <message>
        <source>Start it again when you like: nothing was lost.</source>
        <translation>いつでもやり直せます。何も失われていません。</translation>
    </message>
    <message>
        <source>Start it again when you like; nothing was changed.</source>
        <translation>いつでもやり直せます。何も変更されていません。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>もう一度起動してください。</translation>
    </message>
    <message>
        <source>Start of “%1”</source>
        <translation>「%1」を開始</translation>
    </message>
    <message>
        <source>Step %1; “galley undo %1” takes it back.</source>
        <translation>手順 %1。「galley undo %1」で取り消せます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Struc&amp;k out</source>
        <translation>取り消し線(&amp;K)</translation>
    </message>
    <message>
        <source>Switch that folder to another branch, then publish again.</source>
        <translation>そのフォルダーを別のブランチに切り替えてから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Switch to the branch that has it, or change the post and publish it again.</source>
        <translation>それがあるブランチに切り替えるか、記事を変更してもう一度公開してください。</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>表(&amp;A)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <source>Ta&amp;ke the last publish back…</source>
        <translation>直前の公開を取り消す(&amp;K)…</translation>
    </message>
    <message>
        <source>Tab goes from ${1:text} to $2 and ends at $0. ${date}, ${time}, ${title}, ${selection} and ${clipboard} are filled in.</source>
        <translation>Tab は ${1:text} から $2 へ進み、$0 で終わります。${date}、${time}、${title}、${selection}、${clipboard} は自動で入ります。</translation>
    </message>
    <message>
        <source>Tag, category or year</source>
        <translation>タグ、カテゴリー、年</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags or categories</source>
        <translation>タグまたはカテゴリー</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take it in with that Galley.</source>
        <translation>そのGalleyで取り込んでください。</translation>
    </message>
    <message>
        <source>Take it out (git remote set-url %1 ADDRESS): Galley asks for it and can keep it in the keychain.</source>
        <translation>取り除いてください (git remote set-url %1 ADDRESS)。パスワードは Galley が尋ね、キーチェーンに保存できます。</translation>
    </message>
    <message>
        <source>Take it out of the text first; what no text names can be removed.</source>
        <translation>先にテキストから外してください。どのテキストにもないものは削除できます。</translation>
    </message>
    <message>
        <source>Take it out of the text, and have it replaced where it is used if others have seen it. If it is none, allow it (--allow-secrets).</source>
        <translation>テキストから取り除き、他の人が見た可能性があれば、使っている場所で新しいものに替えてください。秘密でなければ許可してください (--allow-secrets)。</translation>
    </message>
    <message>
        <source>Take it out of the texts first.</source>
        <translation>先にテキストから外してください。</translation>
    </message>
    <message>
        <source>Take it out of the trash, then publish it.</source>
        <translation>ゴミ箱から出してから公開してください。</translation>
    </message>
    <message>
        <source>Take it out of the trash, then say when to publish it.</source>
        <translation>ゴミ箱から出してから、公開する時刻を指定してください。</translation>
    </message>
    <message>
        <source>Take it out, or write it anew in the other site.</source>
        <translation>取り除くか、移動先のサイトで書き直してください。</translation>
    </message>
    <message>
        <source>Take off the posts of one site at a time.</source>
        <translation>一度に 1 つのサイトの記事を下げてください。</translation>
    </message>
    <message>
        <source>Take that change into the post, or commit it with git; then publish again.</source>
        <translation>その変更を記事に取り込むか、git でコミットしてから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Take that line out of the page.</source>
        <translation>ページからその行を取り除いてください。</translation>
    </message>
    <message>
        <source>Take the control characters out of the name.</source>
        <translation>名前から制御文字を取り除いてください。</translation>
    </message>
    <message>
        <source>Take the hook away, switch hooks off for this site (“galley site set SITE --hooks off”), or commit this post with git itself.</source>
        <translation>フックを外すか、このサイトのフックをオフにする (「galley site set SITE --hooks off」) か、この記事を git でコミットしてください。</translation>
    </message>
    <message>
        <source>Take the later publish back first, or change the post and publish it again; nothing was changed.</source>
        <translation>先に後の公開を取り消すか、記事を変更してもう一度公開してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Take the link away, or have the pages made in another folder.</source>
        <translation>リンクを外すか、別のフォルダーにページを作成してください。</translation>
    </message>
    <message>
        <source>Take the other text</source>
        <translation>もう一方のテキストにする</translation>
    </message>
    <message>
        <source>Take the post o&amp;ff its site…</source>
        <translation>記事をサイトから下げる(&amp;F)…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の側にする</translation>
    </message>
    <message>
        <source>Take this date</source>
        <translation>この日付にする</translation>
    </message>
    <message>
        <source>Take this post off its site?</source>
        <translation>この記事をサイトから下げますか?</translation>
    </message>
    <message>
        <source>Take this publish back?</source>
        <translation>この公開を取り消しますか?</translation>
    </message>
    <message>
        <source>Take what is in the blog's trash too.</source>
        <translation>ブログのゴミ箱にあるものも取り込む。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>取り除かれました。</translation>
    </message>
    <message>
        <source>Takes a file out of the trash.</source>
        <translation>ファイルをゴミ箱から出します。</translation>
    </message>
    <message>
        <source>Takes a site that is there into the library; changes nothing in it.</source>
        <translation>すでにあるサイトをライブラリに加えます。サイトは何も変更しません。</translation>
    </message>
    <message>
        <source>Takes a tag from posts.</source>
        <translation>記事からタグを外します。</translation>
    </message>
    <message>
        <source>Takes an exported library into one that is still empty.</source>
        <translation>書き出したライブラリを、まだ空のライブラリに取り込みます。</translation>
    </message>
    <message>
        <source>Takes back the last change of many posts, the step named, a publish (p12, or its commit), or what was last published to a site.</source>
        <translation>多数の記事の最後の変更、指定した手順、公開 (p12 またはそのコミット)、サイトに最後に公開した内容のいずれかを取り消します。</translation>
    </message>
    <message>
        <source>Takes in what changed in a site's folder and repository; writes nothing there.</source>
        <translation>サイトのフォルダーとリポジトリの変更を取り込みます。そこには何も書き込みません。</translation>
    </message>
    <message>
        <source>Takes posts off their site; they stay here as drafts.</source>
        <translation>記事をサイトから下げます。下書きとしてここに残ります。</translation>
    </message>
    <message>
        <source>Takes posts out of the trash.</source>
        <translation>記事をゴミ箱から出します。</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>取り消し中</translation>
    </message>
    <message>
        <source>Taking in %1 files…</source>
        <translation>%1 個のファイルを取り込み中…</translation>
    </message>
    <message>
        <source>Taking in the posts</source>
        <translation>記事を取り込み中</translation>
    </message>
    <message>
        <source>Taking in “%1”…</source>
        <translation>「%1」を取り込み中…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Target in words</source>
        <translation>目標語数</translation>
    </message>
    <message>
        <source>Target of this post, in words</source>
        <translation>この記事の目標語数</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>大文字と小文字を区別する</translation>
    </message>
    <message>
        <source>Tells how it stands with what Galley needs on this machine; changes nothing.</source>
        <translation>このコンピューターで Galley に必要なものの状態を示します。何も変更しません。</translation>
    </message>
    <message>
        <source>Tells what Galley makes of a site: kind, folders, posts, what was left out.</source>
        <translation>Galley が見たサイトの内容を示します: 種類、フォルダー、記事、除外したもの。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>リンクのテキスト</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>記事のテキスト</translation>
    </message>
    <message>
        <source>That passphrase does not open the key; try once more. </source>
        <translation>そのパスフレーズでは鍵が開きません。もう一度お試しください。 </translation>
    </message>
    <message>
        <source>That was the whole path. Make your own blog with:
     galley site new DIR --title "My blog" --remote URL
     galley new --site "My blog" --title "First post" --body-file post.md
     galley publish ID
</source>
        <translation>これで全体の流れは終わりです。自分のブログを作るには:
     galley site new DIR --title "My blog" --remote URL
     galley new --site "My blog" --title "First post" --body-file post.md
     galley publish ID
</translation>
    </message>
    <message>
        <source>That was undone.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>The &amp;paragraph</source>
        <translation>段落(&amp;P)</translation>
    </message>
    <message>
        <source>The &amp;sentence</source>
        <translation>文(&amp;S)</translation>
    </message>
    <message>
        <source>The &amp;whole text</source>
        <translation>テキスト全体(&amp;W)</translation>
    </message>
    <message>
        <source>The Galley that has the library “%2” open (process %1) does not answer.</source>
        <translation>ライブラリ「%2」を開いている Galley (プロセス %1) が応答しません。</translation>
    </message>
    <message>
        <source>The Galley window closed before the command was done.</source>
        <translation>コマンドが終わる前に Galley のウィンドウが閉じました。</translation>
    </message>
    <message>
        <source>The address of this post does not come from a slug.</source>
        <translation>この記事のアドレスは slug から作られていません。</translation>
    </message>
    <message>
        <source>The address of “%1” holds a password, which other programs could read while git runs.</source>
        <translation>「%1」のアドレスにパスワードが含まれています。git の実行中に他のプログラムから読めてしまいます。</translation>
    </message>
    <message>
        <source>The address of “%1” is not one that Galley publishes to: it would start a program.</source>
        <translation>「%1」のアドレスはプログラムを起動するものなので、Galley は公開先にしません。</translation>
    </message>
    <message>
        <source>The address of “%1” leads on to another one.</source>
        <translation>「%1」のアドレスは別のアドレスへ転送されます。</translation>
    </message>
    <message>
        <source>The archive's list of posts does not name it; it comes as a draft.</source>
        <translation>アーカイブの記事一覧に載っていないため、下書きとして取り込みます。</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged; the library was left as it is.</source>
        <translation>バックアップ「%1」は壊れています。ライブラリはそのままです。</translation>
    </message>
    <message>
        <source>The block no longer ends where the text begins.</source>
        <translation>ブロックが、本文の始まる所で終わらなくなっています。</translation>
    </message>
    <message>
        <source>The blog's files: a folder such as wp-content/uploads, or a ZIP.</source>
        <translation>ブログのファイル: wp-content/uploads などのフォルダー、または ZIP。</translation>
    </message>
    <message>
        <source>The branch was changed while it was brought in step with the remote.</source>
        <translation>リモートに合わせている間にブランチが変更されました。</translation>
    </message>
    <message>
        <source>The branch “%1” has moved on since this publish was prepared.</source>
        <translation>公開の準備後に、ブランチ「%1」が先へ進みました。</translation>
    </message>
    <message>
        <source>The branch “%1” has no commit to push.</source>
        <translation>ブランチ「%1」にはプッシュするコミットがありません。</translation>
    </message>
    <message>
        <source>The branch “%1” is checked out in another folder.</source>
        <translation>ブランチ「%1」は別のフォルダーでチェックアウトされています。</translation>
    </message>
    <message>
        <source>The branch “%1” is not checked out in this repository any more.</source>
        <translation>ブランチ「%1」は、もうこのリポジトリでチェックアウトされていません。</translation>
    </message>
    <message>
        <source>The branch “%1” is not in this repository.</source>
        <translation>ブランチ「%1」がこのリポジトリにありません。</translation>
    </message>
    <message>
        <source>The branch “%1” is only another name for a branch.</source>
        <translation>ブランチ「%1」は、別のブランチを指す名前にすぎません。</translation>
    </message>
    <message>
        <source>The branch “%2” is protected on “%1”.</source>
        <translation>「%1」のブランチ「%2」は保護されています。</translation>
    </message>
    <message>
        <source>The bytes do not match the hash that was kept with them.</source>
        <translation>バイト列が、一緒に保管されたハッシュと一致しません。</translation>
    </message>
    <message>
        <source>The change was stopped.</source>
        <translation>変更は停止されました。</translation>
    </message>
    <message>
        <source>The check of the site stops this: %1</source>
        <translation>サイトの点検により中止しました: %1</translation>
    </message>
    <message>
        <source>The check was stopped before it was done.</source>
        <translation>点検は終わる前に停止されました。</translation>
    </message>
    <message>
        <source>The clocks are set forward then, so it is published at %1.</source>
        <translation>その時刻は時計が進められるため、%1 に公開されます。</translation>
    </message>
    <message>
        <source>The command “galley history %1” shows those that there are.</source>
        <translation>コマンド「galley history %1」で今あるものを確認できます。</translation>
    </message>
    <message>
        <source>The command “galley history” shows the texts that there are.</source>
        <translation>コマンド「galley history」で今あるテキストを確認できます。</translation>
    </message>
    <message>
        <source>The command “galley list” shows the posts that there are.</source>
        <translation>コマンド「galley list」で今ある記事を確認できます。</translation>
    </message>
    <message>
        <source>The command “galley media list” shows the files that there are.</source>
        <translation>コマンド「galley media list」で今あるファイルを確認できます。</translation>
    </message>
    <message>
        <source>The command “galley site list” shows the sites that there are.</source>
        <translation>コマンド「galley site list」で今あるサイトを確認できます。</translation>
    </message>
    <message>
        <source>The command “galley tags” shows the tags that there are.</source>
        <translation>コマンド「galley tags」で今あるタグを確認できます。</translation>
    </message>
    <message>
        <source>The command “galley undo --list” says what it did.</source>
        <translation>コマンド「galley undo --list」で行われたことを確認できます。</translation>
    </message>
    <message>
        <source>The command “galley undo --list” shows the steps that there are.</source>
        <translation>コマンド「galley undo --list」で今ある手順を確認できます。</translation>
    </message>
    <message>
        <source>The command “galley undo --list” shows those that there are.</source>
        <translation>コマンド「galley undo --list」で今あるものを確認できます。</translation>
    </message>
    <message>
        <source>The command “galley undo --list” shows what can be taken back.</source>
        <translation>コマンド「galley undo --list」で取り消せるものを確認できます。</translation>
    </message>
    <message>
        <source>The commit %1 does not hold this post.</source>
        <translation>コミット %1 にこの記事はありません。</translation>
    </message>
    <message>
        <source>The commit %1 is not on the branch “%2” any more.</source>
        <translation>コミット %1 は、もうブランチ「%2」にありません。</translation>
    </message>
    <message>
        <source>The commit could not be signed, as git's configuration asks for.</source>
        <translation>git の設定が求める署名をコミットに付けられませんでした。</translation>
    </message>
    <message>
        <source>The commit is kept here; it is sent when the network is back.</source>
        <translation>コミットはここに保管され、ネットワークが戻り次第送られます。</translation>
    </message>
    <message>
        <source>The commit on the branch “%1” could not be made.</source>
        <translation>ブランチ「%1」にコミットできませんでした。</translation>
    </message>
    <message>
        <source>The commit was made, but the disk did not take all that belongs to it.</source>
        <translation>コミットは作成されましたが、関連する内容の一部をディスクに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The configuration of “%1” names no address to ask for the post.</source>
        <translation>「%1」の設定に、記事を確認するためのアドレスがありません。</translation>
    </message>
    <message>
        <source>The connection to “%1” was cut.</source>
        <translation>「%1」との接続が切れました。</translation>
    </message>
    <message>
        <source>The copy “%1” cannot be written.</source>
        <translation>コピー「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>The daily backups are in the folder “backups” of the library.</source>
        <translation>毎日のバックアップはライブラリの「backups」フォルダーにあります。</translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <translation>壊れたファイルは「%1」として保管されています。</translation>
    </message>
    <message>
        <source>The damaged library cannot be copied to “%1”.</source>
        <translation>壊れたライブラリを「%1」にコピーできません。</translation>
    </message>
    <message>
        <source>The damaged text is its newest version.</source>
        <translation>壊れたテキストが最新の版です。</translation>
    </message>
    <message>
        <source>The date “%1” cannot be read.</source>
        <translation>日付「%1」を読めません。</translation>
    </message>
    <message>
        <source>The desktop's own serif</source>
        <translation>デスクトップのセリフ体</translation>
    </message>
    <message>
        <source>The disk did not confirm that the commit is safe on it.</source>
        <translation>コミットが安全に保存されたことを、ディスクに確認できませんでした。</translation>
    </message>
    <message>
        <source>The disk is full: the copy “%1” cannot be finished.</source>
        <translation>ディスクがいっぱいで、コピー「%1」を完了できません。</translation>
    </message>
    <message>
        <source>The disk that holds the library folder “%1” is full.</source>
        <translation>ライブラリフォルダー「%1」のディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The disk that holds the library “%1” is full.</source>
        <translation>ライブラリ「%1」のディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The export changed while it was read.</source>
        <translation>読み込み中にエクスポートが変更されました。</translation>
    </message>
    <message>
        <source>The export holds its text in Ghost's own form alone, which was not read.</source>
        <translation>エクスポートには Ghost 独自の形式のテキストしかなく、読み込みませんでした。</translation>
    </message>
    <message>
        <source>The export holds its text without form; look at it on the old site.</source>
        <translation>エクスポートには書式のないテキストしかありません。元のサイトで確認してください。</translation>
    </message>
    <message>
        <source>The export is damaged in line %1, before its first post.</source>
        <translation>エクスポートは %1 行目、最初の記事より前が壊れています。</translation>
    </message>
    <message>
        <source>The export is damaged in line %1, behind the post “%2”.</source>
        <translation>エクスポートは %1 行目、記事「%2」の後が壊れています。</translation>
    </message>
    <message>
        <source>The expression takes too long on this text.</source>
        <translation>このテキストでは、この正規表現に時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>The expression “%1” cannot be read from its character %2 on.</source>
        <translation>正規表現「%1」は %2 文字目から先を読めません。</translation>
    </message>
    <message>
        <source>The file and its images move, links from other posts follow, and readers of the old address are led on where the site can do so. Nothing is published yet.</source>
        <translation>ファイルと画像が移動し、他の記事からのリンクも追従します。サイトが対応していれば、以前のアドレスの読者は新しいアドレスへ案内されます。まだ何も公開されません。</translation>
    </message>
    <message>
        <source>The file cannot be read, or is too large for a text.</source>
        <translation>ファイルを読めないか、テキストとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The file defines entities of its own, as no export does and attacks do.</source>
        <translation>ファイルが独自のエンティティを定義しています。エクスポートにはないもので、攻撃に使われます。</translation>
    </message>
    <message>
        <source>The file holds this text now.</source>
        <translation>ファイルにこのテキストを書き込みました。</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>ファイルが壊れています: %1。</translation>
    </message>
    <message>
        <source>The file moves as it is.</source>
        <translation>ファイルはそのまま移動します。</translation>
    </message>
    <message>
        <source>The file of a published post</source>
        <translation>公開済みの記事のファイル</translation>
    </message>
    <message>
        <source>The file of “%1” was deleted in the site. The post is in the trash.</source>
        <translation>「%1」のファイルがサイトで削除されました。記事はゴミ箱にあります。</translation>
    </message>
    <message>
        <source>The file of “%1” was deleted in the site. You had changed the post, so it stays here as a draft.</source>
        <translation>「%1」のファイルがサイトで削除されました。記事には変更があったため、下書きとしてここに残ります。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>ファイル「%1」を読めません。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>ファイル「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than any export of a blog.</source>
        <translation>ファイル「%1」は、どのブログのエクスポートよりも大きいものです。</translation>
    </message>
    <message>
        <source>The file “%1” is not a library of Galley.</source>
        <translation>ファイル「%1」は Galley のライブラリではありません。</translation>
    </message>
    <message>
        <source>The file's name says %1, the post itself %2.</source>
        <translation>ファイル名では %1、記事では %2 です。</translation>
    </message>
    <message>
        <source>The files here cannot follow what others sent to the remote: something of yours is in the way.</source>
        <translation>ここのファイルを、他の人がリモートに送った内容に合わせられません。あなたの側のものが妨げています。</translation>
    </message>
    <message>
        <source>The files of %1 posts were deleted in the site. The posts are in the trash.</source>
        <translation>%1 件の記事のファイルがサイトで削除されました。記事はゴミ箱にあります。</translation>
    </message>
    <message>
        <source>The files of %1 posts were deleted in the site. You had changed them, so they stay here as drafts.</source>
        <translation>%1 件の記事のファイルがサイトで削除されました。変更があったため、下書きとしてここに残ります。</translation>
    </message>
    <message>
        <source>The filter “%1” could not take in “%2”.</source>
        <translation>フィルター「%1」は「%2」を処理できませんでした。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>フォルダー「%1」を作成できません。</translation>
    </message>
    <message>
        <source>The folder “%1” for the daily backups cannot be made.</source>
        <translation>毎日のバックアップ用のフォルダー「%1」を作成できません。</translation>
    </message>
    <message>
        <source>The folder “%1” is already open as the site “%2”.</source>
        <translation>フォルダー「%1」は、すでにサイト「%2」として開いています。</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty.</source>
        <translation>フォルダー「%1」は空ではありません。</translation>
    </message>
    <message>
        <source>The folder “%1” of the site is not there.</source>
        <translation>サイトのフォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>The formats are source, html and json.</source>
        <translation>形式は source、html、json です。</translation>
    </message>
    <message>
        <source>The forms are text, man, bash, zsh and fish.</source>
        <translation>形は text、man、bash、zsh、fish です。</translation>
    </message>
    <message>
        <source>The front matter</source>
        <translation>front matter</translation>
    </message>
    <message>
        <source>The front matter cannot be read; the trouble is on line %1.</source>
        <translation>front matter を読めません。%1 行目に問題があります。</translation>
    </message>
    <message>
        <source>The front matter cannot be rewritten for the other site: %1 would be lost.</source>
        <translation>移動先のサイトに合わせて front matter を書き直せません。%1 が失われます。</translation>
    </message>
    <message>
        <source>The front matter is a program, which Galley does not run.</source>
        <translation>front matter がプログラムになっています。Galley は実行しません。</translation>
    </message>
    <message>
        <source>The front matter is rewritten for that site, and images go along. A post that readers find at its old site stays there; the other site then gets a copy.</source>
        <translation>front matter はそのサイトに合わせて書き直され、画像も一緒に移ります。読者が元のサイトで見られる記事はそこに残り、移動先にはコピーが作られます。</translation>
    </message>
    <message>
        <source>The front matter of “%1” cannot be read.</source>
        <translation>「%1」の front matter を読めません。</translation>
    </message>
    <message>
        <source>The front matter that starts on line 1 has no end.</source>
        <translation>1 行目から始まる front matter に終わりがありません。</translation>
    </message>
    <message>
        <source>The front matter would no longer say what it should.</source>
        <translation>front matter が意図と違う内容になってしまいます。</translation>
    </message>
    <message>
        <source>The head, menu and foot of its page were left out.</source>
        <translation>ページの上部、メニュー、下部は取り除かれました。</translation>
    </message>
    <message>
        <source>The history of the post shows the versions that there are.</source>
        <translation>記事の履歴で今ある版を確認できます。</translation>
    </message>
    <message>
        <source>The history of “%2” on “%1” was rewritten: commits that you have are no longer there.</source>
        <translation>「%1」の「%2」の履歴が書き換えられました。ここにあるコミットの一部がもうありません。</translation>
    </message>
    <message>
        <source>The hook “%1” of this repository looks at what is checked out, and “%2” is not.</source>
        <translation>このリポジトリのフック「%1」はチェックアウトされたものを見ますが、「%2」はチェックアウトされていません。</translation>
    </message>
    <message>
        <source>The hook “%1” of this repository refused the commit.</source>
        <translation>このリポジトリのフック「%1」がコミットを拒否しました。</translation>
    </message>
    <message>
        <source>The hook “pre-commit” left files that Galley cannot commit.</source>
        <translation>フック「pre-commit」が、Galley ではコミットできないファイルを残しました。</translation>
    </message>
    <message>
        <source>The hook “pre-commit” would have more committed than this publish: %1.</source>
        <translation>フック「pre-commit」により、この公開以外のものまでコミットされてしまいます: %1。</translation>
    </message>
    <message>
        <source>The hook “pre-push” of this repository refused the push.</source>
        <translation>このリポジトリのフック「pre-push」がプッシュを拒否しました。</translation>
    </message>
    <message>
        <source>The hooks of this repository left the commit without a message.</source>
        <translation>このリポジトリのフックにより、コミットのメッセージがなくなりました。</translation>
    </message>
    <message>
        <source>The image cannot be read to its end.</source>
        <translation>画像を最後まで読めません。</translation>
    </message>
    <message>
        <source>The image cannot be written as WebP.</source>
        <translation>画像を WebP として書き込めません。</translation>
    </message>
    <message>
        <source>The image is %1 large: it is slow to load.</source>
        <translation>画像の大きさは %1 です。読み込みが遅くなります。</translation>
    </message>
    <message>
        <source>The image “%1” of the post %2 is damaged.</source>
        <translation>記事 %2 の画像「%1」が壊れています。</translation>
    </message>
    <message>
        <source>The last change before Galley ended cannot be read; what was saved before it is there.</source>
        <translation>Galley が終了する前の最後の変更を読めません。それより前に保存したものは残っています。</translation>
    </message>
    <message>
        <source>The last push was taken</source>
        <translation>前回のプッシュが受け付けられた</translation>
    </message>
    <message>
        <source>The last try: %1</source>
        <translation>前回の試行: %1</translation>
    </message>
    <message>
        <source>The library folder “%1” cannot be written.</source>
        <translation>ライブラリフォルダー「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>The library has damaged parts, so “%1” was not written.</source>
        <translation>ライブラリに壊れた部分があるため、「%1」は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>The library has no images yet. Choose one from this computer.</source>
        <translation>ライブラリにはまだ画像がありません。このコンピューターから選んでください。</translation>
    </message>
    <message>
        <source>The library in “%1” holds something already.</source>
        <translation>「%1」のライブラリにはすでに何か入っています。</translation>
    </message>
    <message>
        <source>The library is the one of “%1” now, with %2 posts. The one before is kept as “%3”.</source>
        <translation>ライブラリを「%1」のものに置き換えました。記事は %2 件です。以前のものは「%3」として保管されています。</translation>
    </message>
    <message>
        <source>The library is the one of “%1” now. The one before is kept as “%2”.</source>
        <translation>ライブラリを「%1」のものに置き換えました。以前のものは「%2」として保管されています。</translation>
    </message>
    <message>
        <source>The library of “%1” came in: %2 sites, %3 posts, %4 versions, %5 media.</source>
        <translation>「%1」のライブラリを取り込みました: サイト%2、記事%3、版%4、メディア%5。</translation>
    </message>
    <message>
        <source>The library was closed while it was being copied.</source>
        <translation>コピー中にライブラリが閉じられました。</translation>
    </message>
    <message>
        <source>The library was damaged. It was put together again with %1 posts and %2 versions.</source>
        <translation>ライブラリが壊れていました。記事 %1 件と版 %2 個で組み立て直しました。</translation>
    </message>
    <message>
        <source>The library “%1” cannot be read or written.</source>
        <translation>ライブラリ「%1」を読み書きできません。</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written.</source>
        <translation>ライブラリ「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>The library “%1” is damaged.</source>
        <translation>ライブラリ「%1」が壊れています。</translation>
    </message>
    <message>
        <source>The library “%1” is empty, so it was damaged.</source>
        <translation>ライブラリ「%1」は空です。壊れたものと思われます。</translation>
    </message>
    <message>
        <source>The library “%1” is in a folder that %2 copies, which can damage it while Galley is open.</source>
        <translation>ライブラリ「%1」は %2 がコピーするフォルダーにあり、Galley を開いている間に壊れるおそれがあります。</translation>
    </message>
    <message>
        <source>The library “%1” is on a network disk, where it can be damaged.</source>
        <translation>ライブラリ「%1」はネットワークディスクにあり、壊れるおそれがあります。</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Galley.</source>
        <translation>ライブラリ「%1」は、より新しい Galley で作られたものです。</translation>
    </message>
    <message>
        <source>The list cannot be changed in this front matter without saying something else.</source>
        <translation>この front matter では、別の意味にせずにリストを変更することができません。</translation>
    </message>
    <message>
        <source>The list of posts is damaged in line %1, behind the post “%2”.</source>
        <translation>記事一覧は %1 行目、記事「%2」の後で壊れています。</translation>
    </message>
    <message>
        <source>The list of posts is damaged in line %1.</source>
        <translation>記事一覧は %1 行目で壊れています。</translation>
    </message>
    <message>
        <source>The log of the library is kept as “%1”.</source>
        <translation>ライブラリのログは「%1」として保管されています。</translation>
    </message>
    <message>
        <source>The new file or folder that they go to.</source>
        <translation>書き出し先の新しいファイルかフォルダ。</translation>
    </message>
    <message>
        <source>The other side did not answer for %1 seconds.</source>
        <translation>相手側が %1 秒間応答しませんでした。</translation>
    </message>
    <message>
        <source>The other text is on the paper. Yours is kept as a version.</source>
        <translation>もう一方のテキストを表示しています。あなたのテキストは版として保管されています。</translation>
    </message>
    <message>
        <source>The page says twice, or for no command, “%1”.</source>
        <translation>ページに「%1」が 2 回あるか、該当するコマンドがありません。</translation>
    </message>
    <message>
        <source>The page still shows an earlier text.</source>
        <translation>ページにはまだ以前のテキストが表示されています。</translation>
    </message>
    <message>
        <source>The page was not printed. Look whether the printer is ready, or the folder can be written.</source>
        <translation>ページを印刷できませんでした。プリンターの準備ができているか、フォルダーに書き込めるかを確認してください。</translation>
    </message>
    <message>
        <source>The page “%1” cannot be written.</source>
        <translation>ページ「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>The pages cannot be made in “%1”, among the site's sources.</source>
        <translation>サイトのソースがある「%1」にはページを作成できません。</translation>
    </message>
    <message>
        <source>The pages were not made, as you wished.</source>
        <translation>ご希望どおり、ページは作成されませんでした。</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>The post has no heading “%1”.</source>
        <translation>この記事に見出し「%1」はありません。</translation>
    </message>
    <message>
        <source>The post has no version or commit “%1”.</source>
        <translation>この記事に版またはコミット「%1」はありません。</translation>
    </message>
    <message>
        <source>The post holds that text already.</source>
        <translation>記事はすでにそのテキストです。</translation>
    </message>
    <message>
        <source>The post is dated %1, later than that: %2 leaves it out until the site is built after its date.</source>
        <translation>記事の日付は %1 で、それより後です。その日付以降にサイトが構築されるまで %2 は表示しません。</translation>
    </message>
    <message>
        <source>The post is dated %1, later than that: %2 shows it at once all the same.</source>
        <translation>記事の日付は %1 で、それより後ですが、%2 はすぐに表示します。</translation>
    </message>
    <message>
        <source>The post says that it is a draft, but %1 does not know “draft” and publishes it.</source>
        <translation>記事は下書きとなっていますが、%1 は「draft」を解釈せず公開します。</translation>
    </message>
    <message>
        <source>The post was changed while you compared its texts.</source>
        <translation>テキストの比較中に記事が変更されました。</translation>
    </message>
    <message>
        <source>The post “%1” already has the slug “%2”.</source>
        <translation>記事「%1」がすでに slug「%2」を使っています。</translation>
    </message>
    <message>
        <source>The post “%1” has no heading “%2”.</source>
        <translation>記事「%1」に見出し「%2」はありません。</translation>
    </message>
    <message>
        <source>The post “%1” has no title.</source>
        <translation>記事「%1」にタイトルがありません。</translation>
    </message>
    <message>
        <source>The post “%1” has no version %2.</source>
        <translation>記事「%1」に版 %2 はありません。</translation>
    </message>
    <message>
        <source>The post “%1” has the same address: only one of them can be read.</source>
        <translation>記事「%1」が同じアドレスです。読めるのは片方だけです。</translation>
    </message>
    <message>
        <source>The posts of “%1” are looked for %2 (%3 found); the names of their files %4.</source>
        <translation>「%1」の記事を探す場所は %2 (%3 件)、ファイルの名前は「%4」です。</translation>
    </message>
    <message>
        <source>The preview cannot be loaded: %1</source>
        <translation>プレビューを読み込めません: %1</translation>
    </message>
    <message>
        <source>The preview does not run for root, because it could not be locked in: start Galley as an ordinary user.</source>
        <translation>プレビューは root では動きません。隔離できないためです。通常のユーザーで Galley を起動してください。</translation>
    </message>
    <message>
        <source>The preview is not installed: “galley-preview.so” is not beside the program.</source>
        <translation>プレビューがインストールされていません。「galley-preview.so」がプログラムと同じ場所にありません。</translation>
    </message>
    <message>
        <source>The preview “%1” belongs to another version of Galley.</source>
        <translation>プレビュー「%1」は別のバージョンの Galley のものです。</translation>
    </message>
    <message>
        <source>The program pandoc could not make the document.</source>
        <translation>pandocは文書を作成できませんでした。</translation>
    </message>
    <message>
        <source>The program “git” is not installed.</source>
        <translation>プログラム「git」がインストールされていません。</translation>
    </message>
    <message>
        <source>The proxy between here and “%1” does not let git through.</source>
        <translation>「%1」との間のプロキシが git を通しません。</translation>
    </message>
    <message>
        <source>The push ended without an error, but “%1” holds another commit on “%2”.</source>
        <translation>プッシュはエラーなく終わりましたが、「%1」の「%2」には別のコミットがあります。</translation>
    </message>
    <message>
        <source>The question was stopped.</source>
        <translation>確認は停止されました。</translation>
    </message>
    <message>
        <source>The remote changed “%1”, and so did you, without a commit.</source>
        <translation>「%1」がリモートで変更されました。ここにも、コミットしていない変更があります。</translation>
    </message>
    <message>
        <source>The remote has an address to publish to</source>
        <translation>公開先のリモートにアドレスがある</translation>
    </message>
    <message>
        <source>The remote has no such branch.</source>
        <translation>リモートにそのブランチはありません。</translation>
    </message>
    <message>
        <source>The remote held the same change already.</source>
        <translation>リモートにはすでに同じ変更がありました。</translation>
    </message>
    <message>
        <source>The remote holds %1.</source>
        <translation>リモートに %1 が届いています。</translation>
    </message>
    <message>
        <source>The remote “%1” did not take the push.</source>
        <translation>リモート「%1」がプッシュを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The remote “%1” has commits on “%2” that you do not have.</source>
        <translation>リモート「%1」の「%2」に、ここにはないコミットがあります。</translation>
    </message>
    <message>
        <source>The remote “%1” has no space left.</source>
        <translation>リモート「%1」に空きがありません。</translation>
    </message>
    <message>
        <source>The remote “%1” has “%2” checked out and takes no push to it.</source>
        <translation>リモート「%1」は「%2」をチェックアウトしているため、プッシュを受け付けません。</translation>
    </message>
    <message>
        <source>The remote “%1” is busy with “%2” or its name is taken there.</source>
        <translation>リモート「%1」が「%2」を処理中か、その名前がすでに使われています。</translation>
    </message>
    <message>
        <source>The remote “%1” refused the push to “%2”.</source>
        <translation>リモート「%1」が「%2」へのプッシュを拒否しました。</translation>
    </message>
    <message>
        <source>The repository is there</source>
        <translation>リポジトリがある</translation>
    </message>
    <message>
        <source>The repository “%1” belongs to another user of this computer.</source>
        <translation>リポジトリ「%1」は、このコンピューターの別のユーザーのものです。</translation>
    </message>
    <message>
        <source>The repository “%1” uses SHA-256, which Galley cannot serve yet.</source>
        <translation>リポジトリ「%1」は SHA-256 を使っています。Galley はまだ対応していません。</translation>
    </message>
    <message>
        <source>The repository “%1” uses “%2”, which Galley cannot serve yet.</source>
        <translation>リポジトリ「%1」は「%2」を使っています。Galley はまだ対応していません。</translation>
    </message>
    <message>
        <source>The sample posts are missing.</source>
        <translation>サンプル記事がありません。</translation>
    </message>
    <message>
        <source>The search index does not match the texts.</source>
        <translation>検索索引がテキストと一致しません。</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>文</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>サーバーが応答する</translation>
    </message>
    <message>
        <source>The server asks for something</source>
        <translation>サーバーからの問い合わせ</translation>
    </message>
    <message>
        <source>The server did not accept the last one; it may have expired. </source>
        <translation>前回のものはサーバーに受け付けられませんでした。期限切れかもしれません。 </translation>
    </message>
    <message>
        <source>The server is found under its name</source>
        <translation>サーバーがその名前で見つかる</translation>
    </message>
    <message>
        <source>The server lets you in</source>
        <translation>サーバーに入れる</translation>
    </message>
    <message>
        <source>The server of “%1” cannot be reached.</source>
        <translation>「%1」のサーバーにつながりません。</translation>
    </message>
    <message>
        <source>The server of “%1” did not accept your key or password.</source>
        <translation>「%1」のサーバーが、あなたの鍵またはパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The server of “%1” did not accept your key.</source>
        <translation>「%1」のサーバーがあなたの鍵を受け付けませんでした。</translation>
    </message>
    <message>
        <source>The server of “%1” does not answer.</source>
        <translation>「%1」のサーバーが応答しません。</translation>
    </message>
    <message>
        <source>The server of “%1” does not prove who it is: its certificate is not accepted.</source>
        <translation>「%1」のサーバーの身元を確認できません。証明書が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The server of “%1” has a fault of its own just now.</source>
        <translation>「%1」のサーバー自体に今、不具合があります。</translation>
    </message>
    <message>
        <source>The server of “%1” is not known to this computer yet.</source>
        <translation>「%1」のサーバーは、このコンピューターがまだ知らないものです。</translation>
    </message>
    <message>
        <source>The server of “%1” shows a key that was revoked: it is not the one you know.</source>
        <translation>「%1」のサーバーの鍵は失効したものです。知っているサーバーではありません。</translation>
    </message>
    <message>
        <source>The server of “%1” shows another key than before: it may not be the one you know.</source>
        <translation>「%1」のサーバーの鍵が以前と違います。知っているサーバーではないかもしれません。</translation>
    </message>
    <message>
        <source>The server of “%1” was not found under its name.</source>
        <translation>「%1」のサーバーがその名前で見つかりませんでした。</translation>
    </message>
    <message>
        <source>The server proves who it is</source>
        <translation>サーバーの身元を確認できる</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>設定を書き込めません。</translation>
    </message>
    <message>
        <source>The settings of “%1” are kept.</source>
        <translation>「%1」の設定を保存しました。</translation>
    </message>
    <message>
        <source>The site already has another file at “%1”.</source>
        <translation>サイトの「%1」にはすでに別のファイルがあります。</translation>
    </message>
    <message>
        <source>The site answers with %1.</source>
        <translation>サイトの応答は %1 です。</translation>
    </message>
    <message>
        <source>The site cannot be shown at port %1.</source>
        <translation>ポート %1 でサイトを表示できません。</translation>
    </message>
    <message>
        <source>The site does not answer: %1</source>
        <translation>サイトが応答しません: %1</translation>
    </message>
    <message>
        <source>The site has no such file, and the library neither.</source>
        <translation>このファイルはサイトにもライブラリにもありません。</translation>
    </message>
    <message>
        <source>The site has the theme “%1” now. Look at it: galley serve. Its pages follow once galley.toml is committed.</source>
        <translation>サイトのテーマは「%1」になりました。確認: galley serve。galley.tomlがコミットされるとページに反映されます。</translation>
    </message>
    <message>
        <source>The site is at %1 until you press Ctrl+C.</source>
        <translation>Ctrl+C を押すまで、サイトは %1 で見られます。</translation>
    </message>
    <message>
        <source>The site is in a git repository, on a branch</source>
        <translation>サイトが git リポジトリのブランチ上にある</translation>
    </message>
    <message>
        <source>The site is shown at %1 while this window is open.</source>
        <translation>このウィンドウが開いている間、サイトは %1 で見られます。</translation>
    </message>
    <message>
        <source>The site that they go into.</source>
        <translation>記事の取り込み先のサイト。</translation>
    </message>
    <message>
        <source>The site's texts cannot be read.</source>
        <translation>サイトのテキストを読めません。</translation>
    </message>
    <message>
        <source>The ssh key %1 is locked. It is asked for once, until Galley ends.</source>
        <translation>ssh 鍵 %1 はロックされています。尋ねるのは一度だけで、Galley の終了まで有効です。</translation>
    </message>
    <message>
        <source>The states are draft, scheduled, changed, published (or committed, pushed, live), conflict and trash.</source>
        <translation>状態は draft、scheduled、changed、published (または committed、pushed、live)、conflict、trash です。</translation>
    </message>
    <message>
        <source>The step %1 changed nothing that is to be published.</source>
        <translation>手順 %1 は、公開するものを何も変更していません。</translation>
    </message>
    <message>
        <source>The step %1 is taken back already, or still under way.</source>
        <translation>手順 %1 はすでに取り消されたか、まだ進行中です。</translation>
    </message>
    <message>
        <source>The styles are address, reference and relative.</source>
        <translation>書き方は address、reference、relative です。</translation>
    </message>
    <message>
        <source>The template “%1” is gone.</source>
        <translation>テンプレート「%1」を削除しました。</translation>
    </message>
    <message>
        <source>The template “%1” is kept.</source>
        <translation>テンプレート「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The text could not be compared with the original: %1</source>
        <translation>テキストを元のものと比較できませんでした: %1</translation>
    </message>
    <message>
        <source>The text has changed since this was shown.</source>
        <translation>表示した後にテキストが変わりました。</translation>
    </message>
    <message>
        <source>The text is longer than %1 MB; it was cut there.</source>
        <translation>テキストが %1 MB を超えるため、そこで切り詰めました。</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so it cannot be changed without damage.</source>
        <translation>テキストが UTF-8 ではないため、壊さずに変更することができません。</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so it would not arrive as it is written.</source>
        <translation>テキストが UTF-8 ではないため、書かれたとおりに取り込めません。</translation>
    </message>
    <message>
        <source>The text is not in UTF-8 here: some programs show it as other characters.</source>
        <translation>ここのテキストは UTF-8 ではありません。別の文字に見えるプログラムもあります。</translation>
    </message>
    <message>
        <source>The text is too large for the library “%1” or for the memory of this computer.</source>
        <translation>テキストが、ライブラリ「%1」またはこのコンピューターのメモリには大きすぎます。</translation>
    </message>
    <message>
        <source>The text itself needs these keys to move, mark, copy or delete.</source>
        <translation>このキーは、テキストでの移動、選択、コピー、削除に必要です。</translation>
    </message>
    <message>
        <source>The text of %1 is back.</source>
        <translation>%1 のテキストに戻しました。</translation>
    </message>
    <message>
        <source>The text of %1 is lost; it began: “%2”.</source>
        <translation>%1 のテキストは失われました。書き出しは「%2」です。</translation>
    </message>
    <message>
        <source>The text of commit %1 is back; the text before it is version %2.</source>
        <translation>コミット %1 のテキストに戻しました。その前のテキストは版 %2 です。</translation>
    </message>
    <message>
        <source>The text of the post %1 cannot be read.</source>
        <translation>記事 %1 のテキストを読めません。</translation>
    </message>
    <message>
        <source>The text of the post %1 is damaged.</source>
        <translation>記事 %1 のテキストが壊れています。</translation>
    </message>
    <message>
        <source>The text stays as it is.</source>
        <translation>テキストはそのままです。</translation>
    </message>
    <message>
        <source>The text that this comes to</source>
        <translation>できあがるテキスト</translation>
    </message>
    <message>
        <source>The text was on several pages; it is one now.</source>
        <translation>テキストは複数のページに分かれていました。今は 1 つです。</translation>
    </message>
    <message>
        <source>The text was too long and was cut.</source>
        <translation>テキストが長すぎたため切り詰めました。</translation>
    </message>
    <message>
        <source>The theme cannot be put into %1 safely.</source>
        <translation>テーマを%1に安全に書き込めません。</translation>
    </message>
    <message>
        <source>The theme is in “%1” now: change it there.</source>
        <translation>テーマは「%1」に入りました。そこで変更してください。</translation>
    </message>
    <message>
        <source>The timer cannot be installed and removed at once.</source>
        <translation>タイマーのインストールと削除は同時にできません。</translation>
    </message>
    <message>
        <source>The title of a document of several posts.</source>
        <translation>複数の記事からなる文書のタイトル。</translation>
    </message>
    <message>
        <source>The trash is empty. Posts that you move here are kept for %1 days.</source>
        <translation>ゴミ箱は空です。ここへ移した記事は %1 日間保管されます。</translation>
    </message>
    <message>
        <source>The value has a tag, which only its generator understands.</source>
        <translation>値に、そのジェネレーターにしかわからないタグが付いています。</translation>
    </message>
    <message>
        <source>The value holds further values.</source>
        <translation>値の中にさらに値があります。</translation>
    </message>
    <message>
        <source>The value is written as each post writes such values. Pages and drafts are changed too.</source>
        <translation>値は各記事の書き方に合わせて書き込まれます。固定ページと下書きも変更されます。</translation>
    </message>
    <message>
        <source>The whole library or some posts?</source>
        <translation>ライブラリ全体ですか、それとも一部の記事ですか。</translation>
    </message>
    <message>
        <source>The whole library, as a folder that “galley import library” takes in again.</source>
        <translation>「galley import library」で再び取り込めるフォルダとしてのライブラリ全体。</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>テキスト全体</translation>
    </message>
    <message>
        <source>The window needs one; all commands work without.</source>
        <translation>ウィンドウには必要です。コマンドはすべてなしで動きます。</translation>
    </message>
    <message>
        <source>Their text</source>
        <translation>相手のテキスト</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation>ほかに %1 件あります。</translation>
    </message>
    <message>
        <source>There are no settings here.</source>
        <translation>ここには設定がありません。</translation>
    </message>
    <message>
        <source>There are none yet. Paste or drop an image into a post to keep it here.</source>
        <translation>まだありません。画像を記事に貼り付けるかドロップすると、ここに保管されます。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>There is a git repository in “%1” already.</source>
        <translation>「%1」にはすでに git リポジトリがあります。</translation>
    </message>
    <message>
        <source>There is a page, but not this post on it.</source>
        <translation>ページはありますが、この記事ではありません。</translation>
    </message>
    <message>
        <source>There is a remote “%1” already.</source>
        <translation>リモート「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>There is already a file %1. Change the slug.</source>
        <translation>ファイル %1 はすでにあります。slug を変えてください。</translation>
    </message>
    <message>
        <source>There is already a folder “%1”.</source>
        <translation>フォルダー「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>There is already a post at “%1”.</source>
        <translation>「%1」にはすでに記事があります。</translation>
    </message>
    <message>
        <source>There is already a site named “%1”.</source>
        <translation>「%1」という名前のサイトがすでにあります。</translation>
    </message>
    <message>
        <source>There is already another file at “%1”.</source>
        <translation>「%1」にはすでに別のファイルがあります。</translation>
    </message>
    <message>
        <source>There is already something else at “%1”.</source>
        <translation>「%1」にはすでに別のものがあります。</translation>
    </message>
    <message>
        <source>There is more than can be shown; replace these first.</source>
        <translation>表示しきれない数があります。まずこれらを置き換えてください。</translation>
    </message>
    <message>
        <source>There is no Press site “%1”.</source>
        <translation>Press サイト「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no change of posts to undo.</source>
        <translation>元に戻す記事の変更はありません。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no dictionary. Install one for your language (hunspell).</source>
        <translation>辞書がありません。お使いの言語の辞書 (hunspell) をインストールしてください。</translation>
    </message>
    <message>
        <source>There is no earlier text yet. Galley keeps one at each pause in your writing.</source>
        <translation>以前のテキストはまだありません。書く手が止まるたびに Galley が 1 つ保存します。</translation>
    </message>
    <message>
        <source>There is no file “%1” in the media store.</source>
        <translation>メディア置き場にファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no folder or archive “%1”.</source>
        <translation>フォルダーまたはアーカイブ「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダー「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no form of help called “%1”.</source>
        <translation>「%1」という形のヘルプはありません。</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>形式「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no new slug.</source>
        <translation>新しい slug がありません。</translation>
    </message>
    <message>
        <source>There is no note “%1”.</source>
        <translation>ノート「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>オプション「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no other site in the library yet. Open or make one from the File menu.</source>
        <translation>ライブラリにはまだ他のサイトがありません。「ファイル」メニューから開くか、作成してください。</translation>
    </message>
    <message>
        <source>There is no page yet.</source>
        <translation>ページはまだありません。</translation>
    </message>
    <message>
        <source>There is no place for the copy that is checked.</source>
        <translation>点検用のコピーを置く場所がありません。</translation>
    </message>
    <message>
        <source>There is no post “%1” in the library.</source>
        <translation>ライブラリに記事「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no publication %1 in the library.</source>
        <translation>ライブラリに公開 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no publication %1.</source>
        <translation>公開 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no repository at the address of “%1”.</source>
        <translation>「%1」のアドレスにリポジトリがありません。</translation>
    </message>
    <message>
        <source>There is no room for the tour's files.</source>
        <translation>ツアーのファイルを置く空きがありません。</translation>
    </message>
    <message>
        <source>There is no saved filter “%1”.</source>
        <translation>保存した絞り込み「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>設定「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no site to go to.</source>
        <translation>移動先のサイトがありません。</translation>
    </message>
    <message>
        <source>There is no site “%1” in the library.</source>
        <translation>ライブラリにサイト「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>手順 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no systemd here that would run something at a time for you.</source>
        <translation>ここには、時刻を決めて実行できる systemd がありません。</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>テンプレート「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no text to write.</source>
        <translation>書き込むテキストがありません。</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>テーマ「%1」はありません。</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>このアドレスには何もありません。</translation>
    </message>
    <message>
        <source>There is nothing left to take back: the site holds none of it any more.</source>
        <translation>取り消すものは残っていません。サイトにはもう何も残っていません。</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>検索するものがありません。</translation>
    </message>
    <message>
        <source>There is nothing to publish: the repository has all of it already.</source>
        <translation>公開するものはありません。すべてリポジトリに入っています。</translation>
    </message>
    <message>
        <source>There is nothing to publish: the site already holds this text.</source>
        <translation>公開するものはありません。サイトはすでにこのテキストです。</translation>
    </message>
    <message>
        <source>There is nothing to take off; a draft is seen by nobody.</source>
        <translation>下げるものはありません。下書きは誰にも見えません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>There is something in “%1” already, which was left as it is.</source>
        <translation>「%1」にはすでに何かあり、そのまま残しました。</translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <translation>次のものがあります: %1。</translation>
    </message>
    <message>
        <source>These pages are for this machine alone, at 127.0.0.1.</source>
        <translation>これらのページはこのコンピューター専用で、127.0.0.1 にあります。</translation>
    </message>
    <message>
        <source>These posts belong to different sites.</source>
        <translation>これらの記事は別々のサイトのものです。</translation>
    </message>
    <message>
        <source>This address is written as it stands.</source>
        <translation>このアドレスはそのまま書き込まれます。</translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation>これは開けません</translation>
    </message>
    <message>
        <source>This cannot be part of an address. Use letters, digits and hyphens.</source>
        <translation>これはアドレスに使えません。英字、数字、ハイフンを使ってください。</translation>
    </message>
    <message>
        <source>This cannot be part of an address: use letters, digits and hyphens.</source>
        <translation>これはアドレスに使えません。英字、数字、ハイフンを使ってください。</translation>
    </message>
    <message>
        <source>This cannot be published yet</source>
        <translation>まだ公開できません</translation>
    </message>
    <message>
        <source>This computer has never met the server %1. Its key (%2) has this fingerprint; compare it with the one that its operator publishes:
%3</source>
        <translation>このコンピューターがサーバー %1 に接続するのは初めてです。鍵 (%2) のフィンガープリントは次のとおりです。運営者が公開しているものと比べてください:
%3</translation>
    </message>
    <message>
        <source>This computer has no network just now.</source>
        <translation>このコンピューターは今、ネットワークにつながっていません。</translation>
    </message>
    <message>
        <source>This computer is in a network</source>
        <translation>このコンピューターがネットワークにつながっている</translation>
    </message>
    <message>
        <source>This disk takes “%1” and “%2” for one name.</source>
        <translation>このディスクは「%1」と「%2」を同じ名前とみなします。</translation>
    </message>
    <message>
        <source>This file is UTF-16 text, which Galley does not read.</source>
        <translation>このファイルは UTF-16 テキストです。Galley では読めません。</translation>
    </message>
    <message>
        <source>This folder may not be read: change its permissions.</source>
        <translation>このフォルダーを読む権限がありません。アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>This formula is longer than a formula may be.</source>
        <translation>この数式は長すぎます。</translation>
    </message>
    <message>
        <source>This formula takes more time or memory than a formula may.</source>
        <translation>この数式は、許される時間またはメモリを超えます。</translation>
    </message>
    <message>
        <source>This is kept in the library; nothing is written into the site.</source>
        <translation>これはライブラリに保管され、サイトには何も書き込まれません。</translation>
    </message>
    <message>
        <source>This is no text. %1.</source>
        <translation>これはテキストではありません。%1。</translation>
    </message>
    <message>
        <source>This is not a request that can be answered.</source>
        <translation>これは応答できるリクエストではありません。</translation>
    </message>
    <message>
        <source>This is the text as it is now.</source>
        <translation>これが今のテキストです。</translation>
    </message>
    <message>
        <source>This key is for typing. Add Ctrl or Alt.</source>
        <translation>このキーは文字入力用です。Ctrl か Alt を加えてください。</translation>
    </message>
    <message>
        <source>This picture is not shown: it is too large, or of another kind.</source>
        <translation>この画像は表示しません。大きすぎるか、別の種類です。</translation>
    </message>
    <message>
        <source>This post has no second text that waits for an answer.</source>
        <translation>この記事に、返答を待つ 2 つ目のテキストはありません。</translation>
    </message>
    <message>
        <source>This post in other languages</source>
        <translation>この記事の他の言語版</translation>
    </message>
    <message>
        <source>This post is in the trash.</source>
        <translation>この記事はゴミ箱にあります。</translation>
    </message>
    <message>
        <source>This post was not opened from a file.</source>
        <translation>この記事はファイルから開いたものではありません。</translation>
    </message>
    <message>
        <source>This post was not published from here, or that was taken back already.</source>
        <translation>この記事はここから公開されていないか、すでに取り消されています。</translation>
    </message>
    <message>
        <source>This removes %1 posts with all their versions and images. It cannot be undone.</source>
        <translation>%1 件の記事を、すべての版と画像ごと削除します。元に戻せません。</translation>
    </message>
    <message>
        <source>This removes %1 posts with all their versions, for ever.</source>
        <translation>%1 件の記事を、すべての版ごと完全に削除します。</translation>
    </message>
    <message>
        <source>This removes 1 post with all its versions and images. It cannot be undone.</source>
        <translation>1 件の記事を、すべての版と画像ごと削除します。元に戻せません。</translation>
    </message>
    <message>
        <source>This repository has a hook “reference-transaction”, which Galley cannot serve yet.</source>
        <translation>このリポジトリにはフック「reference-transaction」があります。Galley はまだ対応していません。</translation>
    </message>
    <message>
        <source>This repository has no remote to publish to.</source>
        <translation>このリポジトリには公開先のリモートがありません。</translation>
    </message>
    <message>
        <source>This repository has no remote “%1”.</source>
        <translation>このリポジトリにリモート「%1」はありません。</translation>
    </message>
    <message>
        <source>This repository runs programs of its own (%1): publish a post there once, to say that you know them.</source>
        <translation>このリポジトリは独自のプログラムを実行します (%1)。承知していることを示すため、そこで一度記事を公開してください。</translation>
    </message>
    <message>
        <source>This repository runs programs of its own: %1. Publish only if you know them.</source>
        <translation>このリポジトリは独自のプログラムを実行します: %1。承知している場合だけ公開してください。</translation>
    </message>
    <message>
        <source>This repository uses %1, which Galley cannot serve yet.</source>
        <translation>このリポジトリは %1 を使っています。Galley はまだ対応していません。</translation>
    </message>
    <message>
        <source>This site has: %1.</source>
        <translation>このサイトにあるもの: %1。</translation>
    </message>
    <message>
        <source>This site publishes whatever lies in it, drafts too; publish this post when it is ready.</source>
        <translation>このサイトは下書きも含めて中にあるものをすべて公開します。準備ができたらこの記事を公開してください。</translation>
    </message>
    <message>
        <source>This system cannot write WebP.</source>
        <translation>このシステムでは WebP を書き出せません。</translation>
    </message>
    <message>
        <source>This takes back commit %1.</source>
        <translation>これはコミット %1 を取り消します。</translation>
    </message>
    <message>
        <source>This text cannot be shown as a page.</source>
        <translation>このテキストはページとして表示できません。</translation>
    </message>
    <message>
        <source>This text has no front matter that could hold “%1”.</source>
        <translation>このテキストには「%1」を入れる front matter がありません。</translation>
    </message>
    <message>
        <source>This text is not UTF-8.</source>
        <translation>このテキストは UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>This text is not in UTF-8, so it cannot be shown here without damage.</source>
        <translation>このテキストは UTF-8 ではないため、壊さずに表示することができません。</translation>
    </message>
    <message>
        <source>This text takes too much time or memory to show as a page.</source>
        <translation>このテキストをページとして表示するには、時間またはメモリがかかりすぎます。</translation>
    </message>
    <message>
        <source>This time is past: choose one that lies ahead.</source>
        <translation>この時刻は過ぎています。これからの時刻を選んでください。</translation>
    </message>
    <message>
        <source>This would publish a secret: %1 (%2).</source>
        <translation>秘密の情報が公開されてしまいます: %1 (%2)。</translation>
    </message>
    <message>
        <source>Three posts and a remote of their own, to publish to at once.</source>
        <translation>3 件の記事と専用のリモート。すぐに公開を試せます。</translation>
    </message>
    <message>
        <source>Tick the tas&amp;k</source>
        <translation>タスクに印を付ける(&amp;K)</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time: left is earlier</source>
        <translation>時間: 左ほど古い</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>To look at:</source>
        <translation>確認するもの:</translation>
    </message>
    <message>
        <source>To take a post off its site, say “galley unpublish ID”.</source>
        <translation>記事をサイトから下げるには「galley unpublish ID」を使ってください。</translation>
    </message>
    <message>
        <source>Today's backup was not made. %1</source>
        <translation>今日のバックアップは作成されませんでした。%1</translation>
    </message>
    <message>
        <source>Today's date</source>
        <translation>今日の日付</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>セキュリティキーに触れてください</translation>
    </message>
    <message>
        <source>Tras&amp;h…</source>
        <translation>ゴミ箱(&amp;H)…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Trust this site and publish</source>
        <translation>このサイトを信頼して公開</translation>
    </message>
    <message>
        <source>Try a &amp;sample site</source>
        <translation>サンプルサイトを試す(&amp;S)</translation>
    </message>
    <message>
        <source>Try again in a moment: the commit is kept here.</source>
        <translation>少し待ってからもう一度お試しください。コミットはここに保管されています。</translation>
    </message>
    <message>
        <source>Try again in a while: the commit is kept here.</source>
        <translation>しばらくしてからもう一度お試しください。コミットはここに保管されています。</translation>
    </message>
    <message>
        <source>Try again when it is done. If no git program is running, one has crashed: remove “%1”, then try again.</source>
        <translation>終わってからもう一度お試しください。動いている git がなければ、途中で落ちたものです。「%1」を削除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again: the commit is kept here, and nothing half done counts there.</source>
        <translation>もう一度お試しください。コミットはここに保管されていて、途中までの内容が相手側で有効になることはありません。</translation>
    </message>
    <message>
        <source>Try “galley check --repair”.</source>
        <translation>「galley check --repair」をお試しください。</translation>
    </message>
    <message>
        <source>Trying whether “%1” takes a push</source>
        <translation>「%1」がプッシュを受け付けるか確認中</translation>
    </message>
    <message>
        <source>Two files of this publish want the path “%1”.</source>
        <translation>この公開の 2 つのファイルが、同じパス「%1」を使おうとしています。</translation>
    </message>
    <message>
        <source>Two of these posts would both become “%1”.</source>
        <translation>これらの記事のうち 2 つが、どちらも「%1」になってしまいます。</translation>
    </message>
    <message>
        <source>Type a name by which you will know this site.</source>
        <translation>このサイトを見分けるための名前を入力してください。</translation>
    </message>
    <message>
        <source>Type a name for it.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Type a name without a folder.</source>
        <translation>フォルダーを含まない名前を入力してください。</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>名前の一部を入力</translation>
    </message>
    <message>
        <source>Type a word or two.</source>
        <translation>1 語か 2 語を入力してください。</translation>
    </message>
    <message>
        <source>Type more of the commit.</source>
        <translation>コミットをもっと長く入力してください。</translation>
    </message>
    <message>
        <source>Type more of the hash.</source>
        <translation>ハッシュをもっと長く入力してください。</translation>
    </message>
    <message>
        <source>Type more of the id.</source>
        <translation>id をもっと長く入力してください。</translation>
    </message>
    <message>
        <source>Type one, then Enter</source>
        <translation>入力して Enter</translation>
    </message>
    <message>
        <source>Type “yes” to connect: </source>
        <translation>接続するには「yes」と入力: </translation>
    </message>
    <message>
        <source>Typed before Tab</source>
        <translation>Tab の前に入力する文字</translation>
    </message>
    <message>
        <source>U&amp;ndo the last change of posts</source>
        <translation>直前の記事の変更を元に戻す(&amp;N)</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Underlined: only in this version. Struck out: only in the text as it is now.</source>
        <translation>下線: この版にのみあるもの。取り消し線: 今のテキストにのみあるもの。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>「%1」を取り消す</translation>
    </message>
    <message>
        <source>Undone. </source>
        <translation>元に戻しました。 </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Unlock the key</source>
        <translation>鍵を開く</translation>
    </message>
    <message>
        <source>Unpack it with another program, and name the folder instead.</source>
        <translation>別のプログラムで展開し、代わりにそのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>非公開にする</translation>
    </message>
    <message>
        <source>Unpublish %1 posts</source>
        <translation>%1 件の記事を非公開にする</translation>
    </message>
    <message>
        <source>Unpublish “%1”</source>
        <translation>「%1」を非公開にする</translation>
    </message>
    <message>
        <source>Unstage it with “git restore --staged”, or choose another place for the post.</source>
        <translation>「git restore --staged」でステージを取り消すか、記事の別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Usage: galley %1 %2

%3
</source>
        <translation>使い方: galley %1 %2

%3
</translation>
    </message>
    <message>
        <source>Use a name of letters, digits and hyphens, such as “origin”.</source>
        <translation>「origin」のように、英字、数字、ハイフンの名前を使ってください。</translation>
    </message>
    <message>
        <source>Use items without commas or semicolons.</source>
        <translation>コンマやセミコロンのない値を使ってください。</translation>
    </message>
    <message>
        <source>Use items without spaces, or edit the front matter as text.</source>
        <translation>空白のない値を使うか、front matter をテキストとして編集してください。</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens.</source>
        <translation>英字、数字、ハイフンを使ってください。</translation>
    </message>
    <message>
        <source>Use spaces, not tabs, and quotes around a value that starts with a sign.</source>
        <translation>タブではなく空白を使い、記号で始まる値は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Use the server of its own generator; the preview shows its posts.</source>
        <translation>そのサイトのジェネレーターのサーバーを使ってください。記事はプレビューに表示されます。</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it and try again.</source>
        <translation>開いているウィンドウを使うか、閉じてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用箇所</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Version %1 is back; the text before it is version %2.</source>
        <translation>版 %1 に戻しました。その前のテキストは版 %2 です。</translation>
    </message>
    <message>
        <source>Version %1 of the post %2 is damaged.</source>
        <translation>記事 %2 の版 %1 が壊れています。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Wait until it is done with what it does, or end it, then try again.</source>
        <translation>作業が終わるのを待つか、終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Waited 5 seconds for “%1”.</source>
        <translation>「%1」を 5 秒間待ちました。</translation>
    </message>
    <message>
        <source>Waiting for another git program</source>
        <translation>別の git プログラムを待っています</translation>
    </message>
    <message>
        <source>Waiting for the page</source>
        <translation>ページを待っています</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>サインインを待っています</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>経過(&amp;H)</translation>
    </message>
    <message>
        <source>What a search finds is sorted by how well it fits</source>
        <translation>検索結果は一致の度合いで並びます</translation>
    </message>
    <message>
        <source>What can new posts of this site begin with?</source>
        <translation>このサイトの新しい記事は何から書き始められますか?</translation>
    </message>
    <message>
        <source>What changes in this file</source>
        <translation>このファイルの変更点</translation>
    </message>
    <message>
        <source>What differs elsewhere is joined already. Whichever you choose, both texts stay among the versions.</source>
        <translation>他の箇所の違いはすでにまとめてあります。どれを選んでも、両方のテキストが版として残ります。</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>What does it show? For readers who cannot see it.</source>
        <translation>何が写っていますか? 見ることができない読者のためのものです。</translation>
    </message>
    <message>
        <source>What does “%1” show?</source>
        <translation>「%1」には何が写っていますか?</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>What is in th&amp;is site…</source>
        <translation>このサイトの中身(&amp;I)…</translation>
    </message>
    <message>
        <source>What is in this site?</source>
        <translation>このサイトには何がありますか?</translation>
    </message>
    <message>
        <source>What is still there can be restored.</source>
        <translation>まだ残っているものは復元できます。</translation>
    </message>
    <message>
        <source>What is the new site called?</source>
        <translation>新しいサイトの名前は何ですか?</translation>
    </message>
    <message>
        <source>What is the passphrase of your key?</source>
        <translation>鍵のパスフレーズは何ですか?</translation>
    </message>
    <message>
        <source>What is the password of “%1” on %2?</source>
        <translation>%2 の「%1」のパスワードは何ですか?</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>写っているもの</translation>
    </message>
    <message>
        <source>What lists show of the post “%1” (%2) is not what its text says.</source>
        <translation>記事「%1」(%2) の一覧での表示がテキストの内容と違います。</translation>
    </message>
    <message>
        <source>What should be replaced in the posts?</source>
        <translation>記事の中の何を置き換えますか?</translation>
    </message>
    <message>
        <source>What should the address of this post end with?</source>
        <translation>この記事のアドレスの末尾を何にしますか?</translation>
    </message>
    <message>
        <source>What should the post begin with?</source>
        <translation>記事を何から書き始めますか?</translation>
    </message>
    <message>
        <source>What the check of the site found</source>
        <translation>サイトの点検で見つかったもの</translation>
    </message>
    <message>
        <source>What the image says of itself cannot be read.</source>
        <translation>画像に記録された情報を読めません。</translation>
    </message>
    <message>
        <source>What the post will say, with all changes marked</source>
        <translation>記事の内容 (すべての変更の印付き)</translation>
    </message>
    <message>
        <source>What they become; not needed where the ending of PATH tells.</source>
        <translation>書き出す形式。PATHの拡張子でわかる場合は不要です。</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>項目への操作</translation>
    </message>
    <message>
        <source>What was begun is taken back when Galley starts again.</source>
        <translation>途中の作業は、Galley の次の起動時に取り消されます。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>What was pub&amp;lished…</source>
        <translation>公開の記録(&amp;L)…</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>公開の記録</translation>
    </message>
    <message>
        <source>What was published of the post %1 is damaged.</source>
        <translation>記事 %1 の公開した内容が壊れています。</translation>
    </message>
    <message>
        <source>What was published, newest first</source>
        <translation>公開の記録、新しい順</translation>
    </message>
    <message>
        <source>What you type stays in this window, and is saved as soon as that works again.</source>
        <translation>入力した内容はこのウィンドウに残り、保存できるようになり次第保存されます。</translation>
    </message>
    <message>
        <source>When should this be published?</source>
        <translation>いつ公開しますか?</translation>
    </message>
    <message>
        <source>Where %1 keeps them: %2</source>
        <translation>%1 が保管する場所: %2</translation>
    </message>
    <message>
        <source>Where are the posts?</source>
        <translation>記事はどこにありますか?</translation>
    </message>
    <message>
        <source>Where do you want to go?</source>
        <translation>どこへ移動しますか?</translation>
    </message>
    <message>
        <source>Where does the PDF go?</source>
        <translation>PDF をどこに保存しますか?</translation>
    </message>
    <message>
        <source>Where is it to go?</source>
        <translation>どこに書き出しますか。</translation>
    </message>
    <message>
        <source>Where should the backup be?</source>
        <translation>バックアップをどこに置きますか?</translation>
    </message>
    <message>
        <source>Where should the copy go?</source>
        <translation>コピーをどこに置きますか?</translation>
    </message>
    <message>
        <source>Where should the link lead?</source>
        <translation>リンク先はどこですか?</translation>
    </message>
    <message>
        <source>Where should the site be?</source>
        <translation>サイトをどこに置きますか?</translation>
    </message>
    <message>
        <source>Where to save a copy of the text?</source>
        <translation>テキストのコピーをどこに保存しますか?</translation>
    </message>
    <message>
        <source>Which backup should take the library's place?</source>
        <translation>どのバックアップでライブラリを置き換えますか?</translation>
    </message>
    <message>
        <source>Which emoji?</source>
        <translation>どの絵文字ですか?</translation>
    </message>
    <message>
        <source>Which field should all posts of “%1” have?</source>
        <translation>「%1」のすべての記事のどの項目を変えますか?</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>表示するファイル</translation>
    </message>
    <message>
        <source>Which folder holds the site?</source>
        <translation>サイトはどのフォルダーにありますか?</translation>
    </message>
    <message>
        <source>Which image should be inserted?</source>
        <translation>どの画像を挿入しますか?</translation>
    </message>
    <message>
        <source>Which image?</source>
        <translation>どの画像ですか?</translation>
    </message>
    <message>
        <source>Which posts are to be exported?</source>
        <translation>どの記事を書き出しますか。</translation>
    </message>
    <message>
        <source>Which site should these %1 posts go to?</source>
        <translation>これらの %1 件の記事をどのサイトへ移しますか?</translation>
    </message>
    <message>
        <source>Which site should this post go to?</source>
        <translation>この記事をどのサイトへ移しますか?</translation>
    </message>
    <message>
        <source>Which snippet?</source>
        <translation>どのスニペットですか?</translation>
    </message>
    <message>
        <source>Which snippets do you want to have?</source>
        <translation>どのスニペットを使いますか?</translation>
    </message>
    <message>
        <source>Which tags or categories should get another name?</source>
        <translation>どのタグやカテゴリーの名前を変えますか?</translation>
    </message>
    <message>
        <source>Which tags should these %1 posts have?</source>
        <translation>これらの %1 件の記事にどのタグを付けますか?</translation>
    </message>
    <message>
        <source>Which tags should this post have?</source>
        <translation>この記事にどのタグを付けますか?</translation>
    </message>
    <message>
        <source>Which text is it to be?</source>
        <translation>どちらのテキストにしますか?</translation>
    </message>
    <message>
        <source>Whoever keeps such an image can see that it is loaded, and from where.</source>
        <translation>画像を置いている側は、それが読み込まれたことと、どこから読み込まれたかを知ることができます。</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>単語単位(&amp;W)</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>タイトルなし</translation>
    </message>
    <message>
        <source>WordPress fills the block “%1” in by itself; nothing of it is in the export.</source>
        <translation>ブロック「%1」は WordPress が自動で埋めるもので、エクスポートには内容がありません。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語数</translation>
    </message>
    <message>
        <source>Words are right if one of these languages knows them. A post that names its own language, or whose site does, is read in that one.</source>
        <translation>いずれかの言語の辞書にある単語は正しいとみなします。記事かサイトに言語が指定されていれば、その言語で調べます。</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>登録した単語</translation>
    </message>
    <message>
        <source>Words of your own. A right click on an underlined word learns it; other programs know it then too.</source>
        <translation>登録した単語です。下線の付いた単語を右クリックすると登録でき、他のプログラムでも使われます。</translation>
    </message>
    <message>
        <source>Words this session</source>
        <translation>今回の執筆語数</translation>
    </message>
    <message>
        <source>Working on “%1”…</source>
        <translation>「%1」を処理中…</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 と書く</translation>
    </message>
    <message>
        <source>Write %1=true or %1=false.</source>
        <translation>%1=true または %1=false と書いてください。</translation>
    </message>
    <message>
        <source>Write GIT_AUTHOR_DATE and GIT_COMMITTER_DATE like 2026-01-31T12:00:00+01:00, or unset them.</source>
        <translation>GIT_AUTHOR_DATE と GIT_COMMITTER_DATE を 2026-01-31T12:00:00+01:00 のように書くか、設定を外してください。</translation>
    </message>
    <message>
        <source>Write a post, see it as a page, publish it as a git commit. Every word is kept from the first key on.</source>
        <translation>記事を書き、ページとして確かめ、git のコミットとして公開します。最初の一打から、すべての言葉が保存されます。</translation>
    </message>
    <message>
        <source>Write a year, month or day: 2026, 2026-11 or 2026-11-22.</source>
        <translation>年、月、日のいずれかを書いてください: 2026、2026-11、2026-11-22。</translation>
    </message>
    <message>
        <source>Write another message, then publish again.</source>
        <translation>別のメッセージを書いてから、もう一度公開してください。</translation>
    </message>
    <message>
        <source>Write each value after its name.</source>
        <translation>それぞれの値を名前の後に書いてください。</translation>
    </message>
    <message>
        <source>Write each value as key = value, with texts in quotes.</source>
        <translation>値は key = value の形で、テキストは引用符で囲んで書いてください。</translation>
    </message>
    <message>
        <source>Write here, in Markdown. The title has its own line above.</source>
        <translation>ここに Markdown で書きます。タイトルは上の専用の行にあります。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-22 or 2026-11-22T14:30:00+01:00.</source>
        <translation>2026-11-22 または 2026-11-22T14:30:00+01:00 のように書いてください。</translation>
    </message>
    <message>
        <source>Write it as FIELD=KEY, as in subtitle=lead.</source>
        <translation>subtitle=lead のように FIELD=KEY の形で書いてください。</translation>
    </message>
    <message>
        <source>Write it as KEY=VALUE, as in title="A new title".</source>
        <translation>title="新しいタイトル" のように KEY=VALUE の形で書いてください。</translation>
    </message>
    <message>
        <source>Write it as NAME=URL, as in GitHub=https://github.com/you.</source>
        <translation>GitHub=https://github.com/you のように NAME=URL の形で書いてください。</translation>
    </message>
    <message>
        <source>Write it as in --limit 20.</source>
        <translation>--limit 20 のように書いてください。</translation>
    </message>
    <message>
        <source>Write it as in tags+=travel or tags-=travel.</source>
        <translation>tags+=travel や tags-=travel のように書いてください。</translation>
    </message>
    <message>
        <source>Write it as lines of “key: value”.</source>
        <translation>「key: value」の行として書いてください。</translation>
    </message>
    <message>
        <source>Write it as the first word.</source>
        <translation>最初の語として書いてください。</translation>
    </message>
    <message>
        <source>Write it as “2026-12-01 09:00”, with a zone such as “Europe/Berlin” or “+01:00” behind it if you like, as “18:30”, or “never”.</source>
        <translation>「2026-12-01 09:00」(後ろに「Europe/Berlin」や「+01:00」などのタイムゾーンも可)、「18:30」、または「never」と書いてください。</translation>
    </message>
    <message>
        <source>Write it there yourself: in the table [theme], name = "%1".</source>
        <translation>ご自分で書いてください: テーブル[theme]に、name = "%1"。</translation>
    </message>
    <message>
        <source>Write it whole, as in https://example.org, or leave it empty for now.</source>
        <translation>https://example.org のように全体を書くか、今は空にしておいてください。</translation>
    </message>
    <message>
        <source>Write one line about what is published.</source>
        <translation>公開する内容を 1 行で書いてください。</translation>
    </message>
    <message>
        <source>Write one, or leave it out to have Galley's own again.</source>
        <translation>書くか、省略して Galley の標準に戻してください。</translation>
    </message>
    <message>
        <source>Write the new name in the text; the file is found under both.</source>
        <translation>テキストに新しい名前を書いてください。ファイルはどちらの名前でも見つかります。</translation>
    </message>
    <message>
        <source>Write the site's address there; the post is pushed all the same.</source>
        <translation>そこにサイトのアドレスを書いてください。記事のプッシュはそれがなくても行われます。</translation>
    </message>
    <message>
        <source>Write the values here without so many levels or aliases.</source>
        <translation>階層やエイリアスを減らして値を書いてください。</translation>
    </message>
    <message>
        <source>Write what the address is to end with.</source>
        <translation>アドレスの末尾を書いてください。</translation>
    </message>
    <message>
        <source>Write {title}, {action} or {slug}, or a text without braces.</source>
        <translation>{title}、{action}、{slug} か、波かっこのないテキストを書いてください。</translation>
    </message>
    <message>
        <source>Write “galley mark draft ID...” or “galley mark ready ID...”.</source>
        <translation>「galley mark draft ID...」または「galley mark ready ID...」と書いてください。</translation>
    </message>
    <message>
        <source>Writes a file of the library to disk.</source>
        <translation>ライブラリのファイルをディスクに書き出します。</translation>
    </message>
    <message>
        <source>Writes posts to a file or folder, or the whole library to a folder.</source>
        <translation>記事をファイルかフォルダに、またはライブラリ全体をフォルダに書き出します。</translation>
    </message>
    <message>
        <source>Writes the links from post to post in one style.</source>
        <translation>記事間のリンクを 1 つの書き方に揃えます。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>執筆</translation>
    </message>
    <message>
        <source>Writing the commit</source>
        <translation>コミットを書き込み中</translation>
    </message>
    <message>
        <source>Writing the commits</source>
        <translation>コミットを書き込み中</translation>
    </message>
    <message>
        <source>Writing the posts</source>
        <translation>記事を書き出しています</translation>
    </message>
    <message>
        <source>Written of the target</source>
        <translation>目標に対して書いた量</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message>
        <source>Written: %1.
</source>
        <translation>書き込みました: %1。
</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>はい、接続する</translation>
    </message>
    <message>
        <source>Yes. The remote was asked at every step and would take a push.</source>
        <translation>はい。各段階でリモートに確認し、プッシュを受け付けるとのことです。</translation>
    </message>
    <message>
        <source>You have written what you set out to: %1.</source>
        <translation>目標の %1 を書き終えました。</translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation>「%1」に書き込む権限がありません。</translation>
    </message>
    <message>
        <source>You may write to the branch</source>
        <translation>ブランチに書き込める</translation>
    </message>
    <message>
        <source>Your &amp;e-mail address</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>Your &amp;name, as commits show it</source>
        <translation>コミットに表示される名前(&amp;N)</translation>
    </message>
    <message>
        <source>Your text is safe. Look for thousands of unclosed brackets or tags, and take them out.</source>
        <translation>テキストは安全です。閉じていないかっこやタグが大量にないか探して、取り除いてください。</translation>
    </message>
    <message>
        <source>Your text stays here as it is.</source>
        <translation>テキストはここにそのまま残ります。</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z から A</translation>
    </message>
    <message>
        <source>[Draft] %1</source>
        <translation>[下書き] %1</translation>
    </message>
    <message>
        <source>a category; several: all of them</source>
        <translation>カテゴリー。複数ならそのすべて</translation>
    </message>
    <message>
        <source>a colour such as "#96300f"</source>
        <translation>"#96300f"のような色</translation>
    </message>
    <message>
        <source>a commit for each post</source>
        <translation>記事ごとに 1 つのコミット</translation>
    </message>
    <message>
        <source>a folder of posts; may stand several times; "": guess again</source>
        <translation>記事のフォルダー。複数指定可。"" なら推定し直す</translation>
    </message>
    <message>
        <source>a language such as "en" or "pt-BR"</source>
        <translation>"en" や "pt-BR" のような言語</translation>
    </message>
    <message>
        <source>a link in the masthead; may stand several times</source>
        <translation>見出し部のリンク。複数指定可</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文字列のリスト</translation>
    </message>
    <message>
        <source>a name such as "--accent"</source>
        <translation>"--accent"のような名前</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 から %2 までの数</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>a table, opened by [%1]</source>
        <translation>[%1] で始まる表</translation>
    </message>
    <message>
        <source>a tag; several: all of them</source>
        <translation>タグ。複数ならそのすべて</translation>
    </message>
    <message>
        <source>a tag; “new” takes several</source>
        <translation>タグ。「new」では複数指定可</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>引用符で囲んだテキスト</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>abbreviations and what they become, as JSON</source>
        <translation>略語とその展開 (JSON)</translation>
    </message>
    <message>
        <source>access key of AWS</source>
        <translation>AWS のアクセスキー</translation>
    </message>
    <message>
        <source>access token of Atlassian</source>
        <translation>Atlassian のアクセストークン</translation>
    </message>
    <message>
        <source>access token of Databricks</source>
        <translation>Databricks のアクセストークン</translation>
    </message>
    <message>
        <source>access token of DigitalOcean</source>
        <translation>DigitalOcean のアクセストークン</translation>
    </message>
    <message>
        <source>access token of Figma</source>
        <translation>Figma のアクセストークン</translation>
    </message>
    <message>
        <source>access token of GitHub</source>
        <translation>GitHub のアクセストークン</translation>
    </message>
    <message>
        <source>access token of GitLab</source>
        <translation>GitLab のアクセストークン</translation>
    </message>
    <message>
        <source>access token of Google</source>
        <translation>Google のアクセストークン</translation>
    </message>
    <message>
        <source>access token of Hugging Face</source>
        <translation>Hugging Face のアクセストークン</translation>
    </message>
    <message>
        <source>access token of Linear</source>
        <translation>Linear のアクセストークン</translation>
    </message>
    <message>
        <source>access token of Notion</source>
        <translation>Notion のアクセストークン</translation>
    </message>
    <message>
        <source>access token of Shopify</source>
        <translation>Shopify のアクセストークン</translation>
    </message>
    <message>
        <source>access token of Square</source>
        <translation>Square のアクセストークン</translation>
    </message>
    <message>
        <source>account key of Azure</source>
        <translation>Azure のアカウントキー</translation>
    </message>
    <message>
        <source>address of the git remote</source>
        <translation>git リモートのアドレス</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>after %1 minutes</source>
        <translation>%1 分後に</translation>
    </message>
    <message>
        <source>after %1 seconds</source>
        <translation>%1 秒後に</translation>
    </message>
    <message>
        <source>also what the check of the site would stop</source>
        <translation>サイトの点検が止めるものも</translation>
    </message>
    <message>
        <source>an address that starts with https://</source>
        <translation>https:// で始まるアドレス</translation>
    </message>
    <message>
        <source>an address: https://…, mailto:… or /page/</source>
        <translation>アドレス: https://…、mailto:…、/page/</translation>
    </message>
    <message>
        <source>an earlier text: the number of a version, or a commit</source>
        <translation>以前のテキスト: 版の番号、またはコミット</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>and %1 pages</source>
        <translation>とページ %1 個</translation>
    </message>
    <message>
        <source>another remote than the one that the branch follows</source>
        <translation>ブランチが追跡するものとは別のリモート</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>answers something else than was asked</source>
        <translation>尋ねたことと違う応答</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>任意のテキスト</translation>
    </message>
    <message>
        <source>app token of GitHub</source>
        <translation>GitHub のアプリトークン</translation>
    </message>
    <message>
        <source>app token of Slack</source>
        <translation>Slack のアプリトークン</translation>
    </message>
    <message>
        <source>are shown at once</source>
        <translation>すぐに表示される</translation>
    </message>
    <message>
        <source>as a line in the file _redirects</source>
        <translation>ファイル _redirects の行として</translation>
    </message>
    <message>
        <source>as git knows it</source>
        <translation>git の設定のとおり</translation>
    </message>
    <message>
        <source>as it was before anybody chose</source>
        <translation>誰も選んでいない元の状態</translation>
    </message>
    <message>
        <source>ask the site until readers find the post there, for ten minutes at most</source>
        <translation>読者が記事を見られるようになるまで、最長 10 分間サイトを確認する</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>最大この件数</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>auth token of Sentry</source>
        <translation>Sentry の認証トークン</translation>
    </message>
    <message>
        <source>back again: %1</source>
        <translation>再び戻った: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>以前: %1</translation>
    </message>
    <message>
        <source>begins as this template of the site does; “” as none; when left out as the site's default</source>
        <translation>サイトのこのテンプレートから始める。"" ならなし。省略時はサイトの既定</translation>
    </message>
    <message>
        <source>bot token of Slack</source>
        <translation>Slack のボットトークン</translation>
    </message>
    <message>
        <source>can be mended</source>
        <translation>修正可能</translation>
    </message>
    <message>
        <source>categories instead of tags</source>
        <translation>タグの代わりにカテゴリー</translation>
    </message>
    <message>
        <source>change, date, title or length; -date and so on turn it round</source>
        <translation>change、date、title、length のいずれか。-date のように書くと逆順</translation>
    </message>
    <message>
        <source>check     %1:%2: %3</source>
        <translation>確認      %1:%2: %3</translation>
    </message>
    <message>
        <source>client secret of Google</source>
        <translation>Google のクライアントシークレット</translation>
    </message>
    <message>
        <source>colours of Markdown and code on dark paper; empty: Galley's own</source>
        <translation>暗い紙面での Markdown とコードの配色。空なら Galley 独自のもの</translation>
    </message>
    <message>
        <source>colours of Markdown and code on light paper; empty: Galley's own</source>
        <translation>明るい紙面での Markdown とコードの配色。空なら Galley 独自のもの</translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation>ウィンドウの配色</translation>
    </message>
    <message>
        <source>commit to this branch, which need not be checked out</source>
        <translation>このブランチにコミットする。チェックアウトしていなくてもよい</translation>
    </message>
    <message>
        <source>commit, but do not push</source>
        <translation>コミットするが、プッシュしない</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>競合: %1</translation>
    </message>
    <message>
        <source>convert images to WebP where that makes them smaller</source>
        <translation>小さくなる場合は画像を WebP に変換する</translation>
    </message>
    <message>
        <source>dated earlier than this year, month or day</source>
        <translation>この年、月、日より前の日付</translation>
    </message>
    <message>
        <source>dated in this year, month or day, or later</source>
        <translation>この年、月、日以降の日付</translation>
    </message>
    <message>
        <source>deleted in the site, kept here as a draft: %1</source>
        <translation>サイトで削除、下書きとしてここに残る: %1</translation>
    </message>
    <message>
        <source>deleted, now in the trash: %1</source>
        <translation>削除、ゴミ箱に移動: %1</translation>
    </message>
    <message>
        <source>deploy token of GitLab</source>
        <translation>GitLab のデプロイトークン</translation>
    </message>
    <message>
        <source>dictionaries, such as en_US, de_DE; as the desktop when never set</source>
        <translation>辞書 (en_US、de_DE など)。未設定ならデスクトップに合わせる</translation>
    </message>
    <message>
        <source>draft, scheduled, changed, published, conflict or trash; may come again</source>
        <translation>draft、scheduled、changed、published、conflict、trash。繰り返し指定可</translation>
    </message>
    <message>
        <source>file of passwords</source>
        <translation>パスワードのファイル</translation>
    </message>
    <message>
        <source>file of private keys</source>
        <translation>秘密鍵のファイル</translation>
    </message>
    <message>
        <source>follow their titles and dates</source>
        <translation>タイトルと日付に合わせる</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>front matter</translation>
    </message>
    <message>
        <source>galley-%1.sqlite</source>
        <translation>galley-%1.sqlite</translation>
    </message>
    <message>
        <source>gets the item</source>
        <translation>値を追加</translation>
    </message>
    <message>
        <source>git</source>
        <translation>git</translation>
    </message>
    <message>
        <source>git is merging it. Finish that first.</source>
        <translation>git がマージ中です。先に完了させてください。</translation>
    </message>
    <message>
        <source>git@github.com:you/blog.git</source>
        <translation>git@github.com:you/blog.git</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>なし: %1</translation>
    </message>
    <message>
        <source>header lines</source>
        <translation>ヘッダー行</translation>
    </message>
    <message>
        <source>height of a line, in letters</source>
        <translation>行の高さ (文字単位)</translation>
    </message>
    <message>
        <source>in the front matter of the post</source>
        <translation>記事の front matter に</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>is called as title and date say, with the next publish</source>
        <translation>次の公開時にタイトルと日付に合わせて名前を変える</translation>
    </message>
    <message>
        <source>is not installed</source>
        <translation>インストールされていません</translation>
    </message>
    <message>
        <source>is not set up in git</source>
        <translation>git に未設定</translation>
    </message>
    <message>
        <source>is set to</source>
        <translation>値を設定</translation>
    </message>
    <message>
        <source>is set up in git</source>
        <translation>git に設定済み</translation>
    </message>
    <message>
        <source>is taken out</source>
        <translation>項目を削除</translation>
    </message>
    <message>
        <source>its date; now when left out</source>
        <translation>日付。省略時は現在</translation>
    </message>
    <message>
        <source>its text, from a file or, with “-”, standard input</source>
        <translation>テキスト。ファイル、または「-」で標準入力から</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>keep the line that is written in the middle</source>
        <translation>書いている行を中央に保つ</translation>
    </message>
    <message>
        <source>keeps its name for good</source>
        <translation>名前をずっと変えない</translation>
    </message>
    <message>
        <source>kept %1 more days</source>
        <translation>あと %1 日保管</translation>
    </message>
    <message>
        <source>kept 1 more day</source>
        <translation>あと 1 日保管</translation>
    </message>
    <message>
        <source>kept for %1 more days</source>
        <translation>あと %1 日保管</translation>
    </message>
    <message>
        <source>kept for 1 more day</source>
        <translation>あと 1 日保管</translation>
    </message>
    <message>
        <source>keys of an action, such as Ctrl+Alt+P; by its place in the menus</source>
        <translation>操作のキー (Ctrl+Alt+P など)。メニュー上の位置で指定</translation>
    </message>
    <message>
        <source>kind of site</source>
        <translation>サイトの種類</translation>
    </message>
    <message>
        <source>language of the program, such as de; empty: that of the desktop; holds from the next start</source>
        <translation>プログラムの言語（例: ja）。空ならデスクトップの言語。次の起動から有効</translation>
    </message>
    <message>
        <source>last part of its address; made from the title when left out</source>
        <translation>アドレスの末尾。省略時はタイトルから作成</translation>
    </message>
    <message>
        <source>leave in an image where it was taken</source>
        <translation>画像に撮影場所を残す</translation>
    </message>
    <message>
        <source>left out: %1: %2</source>
        <translation>除外: %1: %2</translation>
    </message>
    <message>
        <source>let systemd do this every minute</source>
        <translation>systemd で毎分これを行う</translation>
    </message>
    <message>
        <source>let systemd do this no more</source>
        <translation>systemd でこれを行うのをやめる</translation>
    </message>
    <message>
        <source>letters of the text; empty: the desktop's serif</source>
        <translation>テキストの書体。空ならデスクトップのセリフ体</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>load images from other servers in the preview of a site, by its id</source>
        <translation>サイトのプレビューで他のサーバーの画像を読み込む (サイトの id で指定)</translation>
    </message>
    <message>
        <source>loses the item</source>
        <translation>値を除去</translation>
    </message>
    <message>
        <source>make all pages, also those that did not change</source>
        <translation>変わっていないものも含めて全ページを作る</translation>
    </message>
    <message>
        <source>mend what can be mended, as one step</source>
        <translation>直せるものを 1 つの手順として直す</translation>
    </message>
    <message>
        <source>merged: %1</source>
        <translation>マージ: %1</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>移動: %1</translation>
    </message>
    <message>
        <source>name or folder of a site</source>
        <translation>サイトの名前またはフォルダー</translation>
    </message>
    <message>
        <source>name or folder of a site; all when left out</source>
        <translation>サイトの名前またはフォルダー。省略時はすべて</translation>
    </message>
    <message>
        <source>name or folder of the other site</source>
        <translation>別のサイトの名前またはフォルダー</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>no texts if the site's stamp is still this one</source>
        <translation>サイトのスタンプがこれと同じならテキストなし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not for this language</source>
        <translation>この言語では対応なし</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>nothing on standard output but what was asked for</source>
        <translation>標準出力に求められたものだけ</translation>
    </message>
    <message>
        <source>nowhere: its generator knows none</source>
        <translation>なし: ジェネレーターが対応していない</translation>
    </message>
    <message>
        <source>of a post's branch, with {slug}, {date} or {id}</source>
        <translation>記事のブランチの名前。{slug}、{date}、{id} を使える</translation>
    </message>
    <message>
        <source>of its commits, with {title}, {action}, {slug}; "": Galley's own</source>
        <translation>コミットのメッセージ。{title}、{action}、{slug} を使える。"" なら Galley の標準</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on または off</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>標準出力に 1 つの JSON 文書</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>次のいずれか: %1</translation>
    </message>
    <message>
        <source>one place to look at</source>
        <translation>確認する箇所が 1 つ</translation>
    </message>
    <message>
        <source>only list them</source>
        <translation>一覧するだけ</translation>
    </message>
    <message>
        <source>only list what can be taken back</source>
        <translation>取り消せるものを一覧するだけ</translation>
    </message>
    <message>
        <source>only of this site</source>
        <translation>このサイトのものだけ</translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation>変更される内容だけを示す</translation>
    </message>
    <message>
        <source>only the sources changed at this time or later (milliseconds since 1970)</source>
        <translation>この時刻以降に変わったソースだけ (1970 年からのミリ秒)</translation>
    </message>
    <message>
        <source>only those in the trash</source>
        <translation>ゴミ箱にあるものだけ</translation>
    </message>
    <message>
        <source>only those that no text names</source>
        <translation>どのテキストにもないものだけ</translation>
    </message>
    <message>
        <source>only whole words</source>
        <translation>単語全体だけ</translation>
    </message>
    <message>
        <source>only with the same capitals</source>
        <translation>大文字と小文字が同じものだけ</translation>
    </message>
    <message>
        <source>outside the folders of posts, now in the trash: %1</source>
        <translation>記事のフォルダーの外、ゴミ箱に移動: %1</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>password in an address</source>
        <translation>アドレスに含まれるパスワード</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>publish “direct” to the branch, or “per-post”: one for each post</source>
        <translation>ブランチに「direct」で公開するか、「per-post」で記事ごとに 1 つ</translation>
    </message>
    <message>
        <source>push to this remote</source>
        <translation>このリモートにプッシュする</translation>
    </message>
    <message>
        <source>push to this remote; may stand several times; "": the one that the branch follows</source>
        <translation>このリモートにプッシュする。複数指定可。"" はブランチが追跡するもの</translation>
    </message>
    <message>
        <source>puts right what can be put right</source>
        <translation>直せるものを直す</translation>
    </message>
    <message>
        <source>quality of what is encoded anew, in percent</source>
        <translation>再エンコードの品質 (パーセント)</translation>
    </message>
    <message>
        <source>readers still find it</source>
        <translation>読者はまだ見られます</translation>
    </message>
    <message>
        <source>refresh token of GitHub</source>
        <translation>GitHub のリフレッシュトークン</translation>
    </message>
    <message>
        <source>restricted key of Stripe</source>
        <translation>Stripe の制限付きキー</translation>
    </message>
    <message>
        <source>runner token of GitLab</source>
        <translation>GitLab の Runner トークン</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>保存: %1</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>scale images whose longest side has more pixels</source>
        <translation>長辺がこのピクセル数を超える画像を縮小する</translation>
    </message>
    <message>
        <source>scale larger images to this; 0: never</source>
        <translation>これより大きい画像を縮小する。0 なら縮小しない</translation>
    </message>
    <message>
        <source>secret    %1:%2: %3 (%4)</source>
        <translation>秘密      %1:%2: %3 (%4)</translation>
    </message>
    <message>
        <source>secret key of AWS</source>
        <translation>AWS のシークレットキー</translation>
    </message>
    <message>
        <source>secret key of Stripe</source>
        <translation>Stripe のシークレットキー</translation>
    </message>
    <message>
        <source>secret key of age</source>
        <translation>age の秘密鍵</translation>
    </message>
    <message>
        <source>secret of a Shopify app</source>
        <translation>Shopify アプリのシークレット</translation>
    </message>
    <message>
        <source>session token of Slack</source>
        <translation>Slack のセッショントークン</translation>
    </message>
    <message>
        <source>shortcodes stay in the text: %1</source>
        <translation>ショートコードはテキストに残ります: %1</translation>
    </message>
    <message>
        <source>show the outline</source>
        <translation>アウトラインを表示する</translation>
    </message>
    <message>
        <source>show the preview beside the text in full screen too</source>
        <translation>全画面でもテキストの横にプレビューを表示する</translation>
    </message>
    <message>
        <source>shows what would be changed, and changes nothing</source>
        <translation>変更される内容を表示し、何も変更しない</translation>
    </message>
    <message>
        <source>signed token (JWT)</source>
        <translation>署名付きトークン (JWT)</translation>
    </message>
    <message>
        <source>size of the letters, in pixels</source>
        <translation>文字の大きさ (ピクセル)</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>変えない</translation>
    </message>
    <message>
        <source>stays as HTML: %1</source>
        <translation>HTML のまま: %1</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>そのまま: %1</translation>
    </message>
    <message>
        <source>still published</source>
        <translation>まだ公開中</translation>
    </message>
    <message>
        <source>stops     %1:%2: %3</source>
        <translation>中止      %1:%2: %3</translation>
    </message>
    <message>
        <source>systemd looks for posts no more; the open window still does.</source>
        <translation>systemd は記事を確認しなくなりました。開いているウィンドウは引き続き確認します。</translation>
    </message>
    <message>
        <source>systemd looks for posts whose time has come every minute (%1).</source>
        <translation>systemd が、時刻の来た記事を毎分確認します (%1)。</translation>
    </message>
    <message>
        <source>tables, each opened by [[%1]]</source>
        <translation>それぞれ [[%1]] で始まる表</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>taken in: %1</source>
        <translation>取り込み: %1</translation>
    </message>
    <message>
        <source>takes out %1</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>temporary access key of AWS</source>
        <translation>AWS の一時アクセスキー</translation>
    </message>
    <message>
        <source>text, a manual page, or the completion of a shell</source>
        <translation>テキスト、マニュアルページ、またはシェルの補完</translation>
    </message>
    <message>
        <source>the commit's message; {title}, {action}, {slug} are the post's</source>
        <translation>コミットのメッセージ。{title}、{action}、{slug} は記事のもの</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>the file is missing: %1</source>
        <translation>ファイルがありません: %1</translation>
    </message>
    <message>
        <source>the filter “%1”</source>
        <translation>フィルター「%1」</translation>
    </message>
    <message>
        <source>the folder for the pages (otherwise docs in the site's folder)</source>
        <translation>ページを置くフォルダー (省略時はサイトのフォルダーの docs)</translation>
    </message>
    <message>
        <source>the folder of the library (otherwise the one in your data folder)</source>
        <translation>ライブラリのフォルダー (省略時はデータフォルダー内のもの)</translation>
    </message>
    <message>
        <source>the form of it</source>
        <translation>出力の形式</translation>
    </message>
    <message>
        <source>the hook “%1”</source>
        <translation>フック「%1」</translation>
    </message>
    <message>
        <source>the index extension “%1”</source>
        <translation>インデックスの拡張「%1」</translation>
    </message>
    <message>
        <source>the name of a theme, such as "plain"</source>
        <translation>"plain"のようなテーマの名前</translation>
    </message>
    <message>
        <source>the new last part of its address</source>
        <translation>アドレスの新しい末尾</translation>
    </message>
    <message>
        <source>the port at 127.0.0.1 (otherwise one that is free)</source>
        <translation>127.0.0.1 のポート (省略時は空いているもの)</translation>
    </message>
    <message>
        <source>the post's title</source>
        <translation>記事のタイトル</translation>
    </message>
    <message>
        <source>the posts that a change of many posts changed, in one commit</source>
        <translation>多数の記事の変更で変わった記事を 1 つのコミットに</translation>
    </message>
    <message>
        <source>the prose that the manual page is made around</source>
        <translation>マニュアルページの元になる文章</translation>
    </message>
    <message>
        <source>the setting “%1”</source>
        <translation>設定「%1」</translation>
    </message>
    <message>
        <source>the site’s folder itself</source>
        <translation>サイトのフォルダー自体</translation>
    </message>
    <message>
        <source>the tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>the text, from a file or, with “-”, standard input</source>
        <translation>テキスト。ファイル、または「-」で標準入力から</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>the version of Galley</source>
        <translation>Galley のバージョン</translation>
    </message>
    <message>
        <source>the whole text of this file; - is standard input</source>
        <translation>このファイルのテキスト全体にする。- は標準入力</translation>
    </message>
    <message>
        <source>the year of its date</source>
        <translation>日付の年</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>セッションバスがありません</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>token of Docker Hub</source>
        <translation>Docker Hub のトークン</translation>
    </message>
    <message>
        <source>token of Grafana</source>
        <translation>Grafana のトークン</translation>
    </message>
    <message>
        <source>token of HashiCorp Vault</source>
        <translation>HashiCorp Vault のトークン</translation>
    </message>
    <message>
        <source>token of PyPI</source>
        <translation>PyPI のトークン</translation>
    </message>
    <message>
        <source>token of RubyGems</source>
        <translation>RubyGems のトークン</translation>
    </message>
    <message>
        <source>token of Terraform Cloud</source>
        <translation>Terraform Cloud のトークン</translation>
    </message>
    <message>
        <source>token of a Telegram bot</source>
        <translation>Telegram ボットのトークン</translation>
    </message>
    <message>
        <source>token of crates.io</source>
        <translation>crates.io のトークン</translation>
    </message>
    <message>
        <source>token of npm</source>
        <translation>npm のトークン</translation>
    </message>
    <message>
        <source>trigger token of GitLab</source>
        <translation>GitLab のトリガートークン</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>turn :names: into emoji while typing</source>
        <translation>入力中に :名前: を絵文字に変える</translation>
    </message>
    <message>
        <source>turn straight quotes into curly ones while typing</source>
        <translation>入力中にまっすぐな引用符を曲がった引用符に変える</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>used in %1</source>
        <translation>使用先: %1</translation>
    </message>
    <message>
        <source>user token of Slack</source>
        <translation>Slack のユーザートークン</translation>
    </message>
    <message>
        <source>version %1 of git's index</source>
        <translation>git のインデックスのバージョン %1</translation>
    </message>
    <message>
        <source>wait for their day</source>
        <translation>その日まで待つ</translation>
    </message>
    <message>
        <source>webhook of Discord</source>
        <translation>Discord の Webhook</translation>
    </message>
    <message>
        <source>webhook of Slack</source>
        <translation>Slack の Webhook</translation>
    </message>
    <message>
        <source>webhook secret of Stripe</source>
        <translation>Stripe の Webhook シークレット</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>写っているもの</translation>
    </message>
    <message>
        <source>what looks like a key or password is none</source>
        <translation>鍵やパスワードに見えるものはそうではない</translation>
    </message>
    <message>
        <source>what of the text is not veiled</source>
        <translation>テキストのうち薄くしない範囲</translation>
    </message>
    <message>
        <source>what stands at the head of every page</source>
        <translation>すべてのページの先頭に表示されるもの</translation>
    </message>
    <message>
        <source>what the command does and takes</source>
        <translation>コマンドの働きと指定できるもの</translation>
    </message>
    <message>
        <source>what to call it</source>
        <translation>サイトの呼び名</translation>
    </message>
    <message>
        <source>where it was taken is taken out</source>
        <translation>撮影場所は取り除かれます</translation>
    </message>
    <message>
        <source>where its kind keeps them</source>
        <translation>その種類の標準の場所</translation>
    </message>
    <message>
        <source>where readers will find it</source>
        <translation>読者が見るアドレス</translation>
    </message>
    <message>
        <source>where they differ, both, one below the other</source>
        <translation>違う箇所は両方を上下に並べる</translation>
    </message>
    <message>
        <source>where they differ, the text of the library</source>
        <translation>違う箇所はライブラリのテキストにする</translation>
    </message>
    <message>
        <source>where they differ, the text of the site</source>
        <translation>違う箇所はサイトのテキストにする</translation>
    </message>
    <message>
        <source>whether commits are signed where git signs them</source>
        <translation>git が署名する所でコミットに署名するか</translation>
    </message>
    <message>
        <source>whether it is a draft</source>
        <translation>下書きかどうか</translation>
    </message>
    <message>
        <source>whether the repository's hooks run when you publish</source>
        <translation>公開時にリポジトリのフックを実行するか</translation>
    </message>
    <message>
        <source>width of the column, in characters</source>
        <translation>段の幅 (文字数)</translation>
    </message>
    <message>
        <source>width of the previewed page, in pixels; 0: that of the pane</source>
        <translation>プレビューするページの幅 (ピクセル)。0 ならペインの幅</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>タイトルなし</translation>
    </message>
    <message>
        <source>without a title (%1)</source>
        <translation>タイトルなし (%1)</translation>
    </message>
    <message>
        <source>without it nothing is removed</source>
        <translation>これがなければ何も削除しない</translation>
    </message>
    <message>
        <source>words with commas between them</source>
        <translation>コンマで区切った語</translation>
    </message>
    <message>
        <source>workspace token of Slack</source>
        <translation>Slack のワークスペーストークン</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>zoom of the letters, in percent</source>
        <translation>文字のズーム (パーセント)</translation>
    </message>
    <message>
        <source>{action} “{title}”</source>
        <translation>{action}「{title}」</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>「%1」(%2)</translation>
    </message>
    <message>
        <source>“%1” (%2) came back from the backup.</source>
        <translation>「%1」(%2) をバックアップから戻しました。</translation>
    </message>
    <message>
        <source>“%1” already has the file %2.</source>
        <translation>「%1」がすでにファイル %2 を使っています。</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same address, %3.</source>
        <translation>「%1」と「%2」が同じアドレス %3 です。</translation>
    </message>
    <message>
        <source>“%1” asks for a password over http, where everybody on the way could read it.</source>
        <translation>「%1」は http でパスワードを求めています。途中の誰からも読めてしまいます。</translation>
    </message>
    <message>
        <source>“%1” cannot be a tag or category.</source>
        <translation>「%1」はタグやカテゴリーにできません。</translation>
    </message>
    <message>
        <source>“%1” cannot be kept in the encoding “%2”, which .gitattributes asks for.</source>
        <translation>「%1」を、.gitattributes が求めるエンコーディング「%2」で保存できません。</translation>
    </message>
    <message>
        <source>“%1” cannot be part of an address.</source>
        <translation>「%1」はアドレスに使えません。</translation>
    </message>
    <message>
        <source>“%1” cannot be published: “%2” is a file or a link in the repository, not a folder.</source>
        <translation>「%1」は公開できません。リポジトリの「%2」はフォルダーではなく、ファイルかリンクです。</translation>
    </message>
    <message>
        <source>“%1” cannot be published: “%2” is staged in git and stands in its way.</source>
        <translation>「%1」は公開できません。git でステージされた「%2」が妨げています。</translation>
    </message>
    <message>
        <source>“%1” cannot be published: “%2” on the way to it is not a folder of this site.</source>
        <translation>「%1」は公開できません。途中の「%2」がこのサイトのフォルダーではありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>「%1」を読めません。</translation>
    </message>
    <message>
        <source>“%1” cannot be read; the trouble is on line %2.</source>
        <translation>「%1」を読めません。%2 行目に問題があります。</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>「%1」を削除できません。</translation>
    </message>
    <message>
        <source>“%1” cannot be set to a date that does not exist.</source>
        <translation>「%1」に存在しない日付は設定できません。</translation>
    </message>
    <message>
        <source>“%1” cannot be the address of a remote.</source>
        <translation>「%1」はリモートのアドレスにできません。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a branch.</source>
        <translation>「%1」はブランチの名前にできません。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file.</source>
        <translation>「%1」はファイル名にできません。</translation>
    </message>
    <message>
        <source>“%1” cannot be the path of a published file.</source>
        <translation>「%1」は公開するファイルのパスにできません。</translation>
    </message>
    <message>
        <source>“%1” cannot be unpacked.</source>
        <translation>「%1」を展開できません。</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check its folder and the room on the disk.</source>
        <translation>「%1」に書き込めません。フォルダーとディスクの空きを確認してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>「%1」を「%2」にはできません。</translation>
    </message>
    <message>
        <source>“%1” does not hold names with values.</source>
        <translation>「%1」は名前と値の形になっていません。</translation>
    </message>
    <message>
        <source>“%1” goes through the filter “%2” (see .gitattributes), which is not set up on this computer.</source>
        <translation>「%1」はフィルター「%2」(.gitattributes を参照) を通りますが、このコンピューターには設定されていません。</translation>
    </message>
    <message>
        <source>“%1” has changed since this was shown.</source>
        <translation>「%1」は、表示した後に変わりました。</translation>
    </message>
    <message>
        <source>“%1” has no remote to publish to.</source>
        <translation>「%1」には公開先のリモートがありません。</translation>
    </message>
    <message>
        <source>“%1” has not been pushed yet.</source>
        <translation>「%1」はまだプッシュされていません。</translation>
    </message>
    <message>
        <source>“%1” holds a script, which an image may not.</source>
        <translation>「%1」にはスクリプトが含まれています。画像には許されません。</translation>
    </message>
    <message>
        <source>“%1” holds no posts.</source>
        <translation>「%1」には記事がありません。</translation>
    </message>
    <message>
        <source>“%1” holds the whole library now: %2 posts, %3 versions, %4 images.</source>
        <translation>「%1」にライブラリ全体が入りました: 記事 %2 件、版 %3 個、画像 %4 個。</translation>
    </message>
    <message>
        <source>“%1” holds the whole library: %2 posts, %3 versions, %4 images.</source>
        <translation>「%1」にライブラリ全体が入っています: 記事 %2 件、版 %3 個、画像 %4 個。</translation>
    </message>
    <message>
        <source>“%1” holds the whole library: %2 sites, %3 posts, %4 versions, %5 media.</source>
        <translation>「%1」にライブラリ全体が入っています: サイト%2、記事%3、版%4、メディア%5。</translation>
    </message>
    <message>
        <source>“%1” holds too much, or is damaged, and is not drawn here.</source>
        <translation>「%1」は内容が多すぎるか壊れているため、ここには表示しません。</translation>
    </message>
    <message>
        <source>“%1” holds too much, or is damaged.</source>
        <translation>「%1」は内容が多すぎるか壊れています。</translation>
    </message>
    <message>
        <source>“%1” is a bare repository: it holds no files to write in.</source>
        <translation>「%1」はベアリポジトリです。書き込むファイルがありません。</translation>
    </message>
    <message>
        <source>“%1” is a folder or a submodule in the repository.</source>
        <translation>「%1」はリポジトリのフォルダーまたはサブモジュールです。</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link: Galley does not write through it.</source>
        <translation>「%1」はシンボリックリンクです。Galley はリンク先に書き込みません。</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link; pages are not written through one.</source>
        <translation>「%1」はシンボリックリンクです。リンク先にページは書き込みません。</translation>
    </message>
    <message>
        <source>“%1” is back in the media store.</source>
        <translation>「%1」がメディア置き場に戻りました。</translation>
    </message>
    <message>
        <source>“%1” is committed as %2, but not pushed: %3</source>
        <translation>「%1」は %2 としてコミットしましたが、プッシュされていません: %3</translation>
    </message>
    <message>
        <source>“%1” is committed as %2.</source>
        <translation>「%1」を %2 としてコミットしました。</translation>
    </message>
    <message>
        <source>“%1” is committed, not pushed: its server is out of reach. It is sent when the network is back.</source>
        <translation>「%1」はコミット済みですが、サーバーに届かないためプッシュされていません。ネットワークが戻り次第送ります。</translation>
    </message>
    <message>
        <source>“%1” is damaged, or no image: nothing can be read of it.</source>
        <translation>「%1」は壊れているか画像ではなく、何も読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is damaged: nothing can be read of it.</source>
        <translation>「%1」は壊れていて、何も読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>「%1」は true か false のどちらかです。</translation>
    </message>
    <message>
        <source>“%1” is here as it stood at %2.</source>
        <translation>「%1」は %2 の状態で残っています。</translation>
    </message>
    <message>
        <source>“%1” is here up to %2, with %3 written since its last version.</source>
        <translation>「%1」は %2 まで残っています。最後の版から %3 書かれています。</translation>
    </message>
    <message>
        <source>“%1” is in the site again.</source>
        <translation>「%1」がサイトに戻りました。</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>「%1」はゴミ箱にあります。</translation>
    </message>
    <message>
        <source>“%1” is live %2: %3</source>
        <translation>「%1」は%2公開されました: %3</translation>
    </message>
    <message>
        <source>“%1” is missing in “%2”.</source>
        <translation>「%2」に「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is named in the front matter or in a tag of the generator.</source>
        <translation>「%1」は front matter またはジェネレーターのタグで使われています。</translation>
    </message>
    <message>
        <source>“%1” is new in the site.</source>
        <translation>「%1」がサイトに新しく加わりました。</translation>
    </message>
    <message>
        <source>“%1” is no Atom feed.</source>
        <translation>「%1」は Atom フィードではありません。</translation>
    </message>
    <message>
        <source>“%1” is no address of a web site.</source>
        <translation>「%1」は Web サイトのアドレスではありません。</translation>
    </message>
    <message>
        <source>“%1” is no archive of Substack.</source>
        <translation>「%1」は Substack のアーカイブではありません。</translation>
    </message>
    <message>
        <source>“%1” is no backup of Blogger.</source>
        <translation>「%1」は Blogger のバックアップではありません。</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>「%1」は日付ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-11-22 14:30.</source>
        <translation>「%1」は日付ではありません。2026-11-22 14:30 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no export of Ghost.</source>
        <translation>「%1」は Ghost のエクスポートではありません。</translation>
    </message>
    <message>
        <source>“%1” is no export of Movable Type.</source>
        <translation>「%1」は Movable Type のエクスポートではありません。</translation>
    </message>
    <message>
        <source>“%1” is no export of WordPress.</source>
        <translation>「%1」は WordPress のエクスポートではありません。</translation>
    </message>
    <message>
        <source>“%1” is no export that Galley knows.</source>
        <translation>「%1」は Galley の知らないエクスポートです。</translation>
    </message>
    <message>
        <source>“%1” is no folder of the site “%2”.</source>
        <translation>「%1」はサイト「%2」のフォルダーではありません。</translation>
    </message>
    <message>
        <source>“%1” is no link.</source>
        <translation>「%1」はリンクではありません。</translation>
    </message>
    <message>
        <source>“%1” is no list that items could be added to or taken from.</source>
        <translation>「%1」は、値を追加したり除いたりできるリストではありません。</translation>
    </message>
    <message>
        <source>“%1” is no number of posts.</source>
        <translation>「%1」は記事の数ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no port.</source>
        <translation>「%1」はポートではありません。</translation>
    </message>
    <message>
        <source>“%1” is no size.</source>
        <translation>「%1」は大きさではありません。</translation>
    </message>
    <message>
        <source>“%1” is no step, publication or site.</source>
        <translation>「%1」は手順でも公開でもサイトでもありません。</translation>
    </message>
    <message>
        <source>“%1” is no time to publish at.</source>
        <translation>「%1」は公開時刻として読めません。</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>「%1」は Web アドレスではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a git repository.</source>
        <translation>「%1」は git リポジトリではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a setting.</source>
        <translation>「%1」は設定ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not an address of Galley.</source>
        <translation>「%1」は Galley のアドレスではありません。</translation>
    </message>
    <message>
        <source>“%1” is not as it was shown any more.</source>
        <translation>「%1」が、表示したときから変わっています。</translation>
    </message>
    <message>
        <source>“%1” is not as the library was written there.</source>
        <translation>「%1」は、ライブラリが書き出されたときと異なっています。</translation>
    </message>
    <message>
        <source>“%1” is not beside the program</source>
        <translation>「%1」がプログラムと同じ場所にありません</translation>
    </message>
    <message>
        <source>“%1” is not in the repository.</source>
        <translation>「%1」がリポジトリにありません。</translation>
    </message>
    <message>
        <source>“%1” is not in the site's repository.</source>
        <translation>「%1」がサイトのリポジトリにありません。</translation>
    </message>
    <message>
        <source>“%1” is not made by Press.</source>
        <translation>「%1」は Press で作られていません。</translation>
    </message>
    <message>
        <source>“%1” is not on its site.</source>
        <translation>「%1」はサイトにありません。</translation>
    </message>
    <message>
        <source>“%1” is not the folder of an exported library.</source>
        <translation>「%1」は書き出したライブラリのフォルダではありません。</translation>
    </message>
    <message>
        <source>“%1” is not written in UTF-8.</source>
        <translation>「%1」は UTF-8 で書かれていません。</translation>
    </message>
    <message>
        <source>“%1” is now “%2”</source>
        <translation>「%1」は「%2」になりました</translation>
    </message>
    <message>
        <source>“%1” is one text again. Both are kept as versions.</source>
        <translation>「%1」は 1 つのテキストに戻りました。両方とも版として保管されています。</translation>
    </message>
    <message>
        <source>“%1” is one text again; both are among its versions.</source>
        <translation>「%1」は 1 つのテキストに戻りました。両方とも版として残っています。</translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation>「%1」を開きました</translation>
    </message>
    <message>
        <source>“%1” is pushed as %2.</source>
        <translation>「%1」を %2 としてプッシュしました。</translation>
    </message>
    <message>
        <source>“%1” is pushed, but not live yet %2 (%3). %4</source>
        <translation>「%1」はプッシュ済みですが、%2もまだ公開されていません (%3)。%4</translation>
    </message>
    <message>
        <source>“%1” is shown in “%2”.</source>
        <translation>「%1」は「%2」に表示されています。</translation>
    </message>
    <message>
        <source>“%1” is staged in git with a change of its own.</source>
        <translation>「%1」は、git で別の変更がステージされています。</translation>
    </message>
    <message>
        <source>“%1” is the library itself.</source>
        <translation>「%1」はライブラリそのものです。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>“%1” is too large for a blog: %2; files up to %3 can be taken in.</source>
        <translation>「%1」はブログには大きすぎます: %2。取り込めるのは %3 までです。</translation>
    </message>
    <message>
        <source>“%1” is too large for a blog: %2; the library takes files up to %3.</source>
        <translation>「%1」はブログには大きすぎます: %2。ライブラリに入るファイルは %3 までです。</translation>
    </message>
    <message>
        <source>“%1” is too large or damaged, so it stays as it is.</source>
        <translation>「%1」は大きすぎるか壊れているため、そのままにします。</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown here.</source>
        <translation>「%1」は大きすぎてここに表示できません。</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown here: %2 × %3</source>
        <translation>「%1」は大きすぎてここに表示できません: %2 × %3</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown: %2 × %3 pixels.</source>
        <translation>「%1」は大きすぎて表示できません: %2 × %3 ピクセル。</translation>
    </message>
    <message>
        <source>“%1” is too long for a template.</source>
        <translation>「%1」はテンプレートとしては長すぎます。</translation>
    </message>
    <message>
        <source>“%1” is used elsewhere too.</source>
        <translation>「%1」は他でも使われています。</translation>
    </message>
    <message>
        <source>“%1” is written (posts: %2, files: %3).</source>
        <translation>「%1」を書き出しました（記事: %2、ファイル: %3）。</translation>
    </message>
    <message>
        <source>“%1” lies in “%2”, which is a submodule: another repository.</source>
        <translation>「%1」は、サブモジュール (別のリポジトリ) の「%2」にあります。</translation>
    </message>
    <message>
        <source>“%1” lies outside the folders of posts. It is in the trash.</source>
        <translation>「%1」は記事のフォルダーの外にあります。ゴミ箱に入っています。</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>「%1」は %2 でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” names no field.</source>
        <translation>「%1」には項目の名前がありません。</translation>
    </message>
    <message>
        <source>“%1” names no item.</source>
        <translation>「%1」には対象の値がありません。</translation>
    </message>
    <message>
        <source>“%1” names no value.</source>
        <translation>「%1」には値の名前がありません。</translation>
    </message>
    <message>
        <source>“%1” needs more words: %2.</source>
        <translation>「%1」にはさらに指定が必要です: %2。</translation>
    </message>
    <message>
        <source>“%1” of “%2” is nowhere to be found.</source>
        <translation>「%2」の「%1」がどこにも見つかりません。</translation>
    </message>
    <message>
        <source>“%1” on line %2 of the front matter cannot be carried over.</source>
        <translation>front matter の %2 行目の「%1」を引き継げません。</translation>
    </message>
    <message>
        <source>“%1” on line %2 of the front matter cannot be changed by itself.</source>
        <translation>front matter の %2 行目の「%1」だけを変更することができません。</translation>
    </message>
    <message>
        <source>“%1” seems to be a “%2” that was once read in the wrong encoding.</source>
        <translation>「%1」は、「%2」が誤ったエンコーディングで読まれたもののようです。</translation>
    </message>
    <message>
        <source>“%1” stands for many settings.</source>
        <translation>「%1」は多数の設定を表します。</translation>
    </message>
    <message>
        <source>“%1” stands in one text, in which these items could not be told apart.</source>
        <translation>「%1」は 1 つのテキストになっていて、値を区別できません。</translation>
    </message>
    <message>
        <source>“%1” takes no more words than: %2.</source>
        <translation>「%1」に指定できるのは次のものだけです: %2。</translation>
    </message>
    <message>
        <source>“%1” waits for no time any more.</source>
        <translation>「%1」の公開予約はなくなりました。</translation>
    </message>
    <message>
        <source>“%1” wants an ssh key, and neither an agent nor a key of your own is here.</source>
        <translation>「%1」は ssh 鍵を求めていますが、ここにはエージェントも自分の鍵もありません。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened.</source>
        <translation>「%1」は、開いた後に別のプログラムで変更されました。</translation>
    </message>
    <message>
        <source>“%1” was changed here and elsewhere, in different places: one text can hold both changes.</source>
        <translation>「%1」はここと他の場所で、別々の箇所が変更されました。両方の変更を 1 つのテキストにまとめられます。</translation>
    </message>
    <message>
        <source>“%1” was changed here and elsewhere, in the same %2 places.</source>
        <translation>「%1」はここと他の場所で、同じ %2 箇所が変更されました。</translation>
    </message>
    <message>
        <source>“%1” was changed here and elsewhere, in the same place.</source>
        <translation>「%1」はここと他の場所で、同じ箇所が変更されました。</translation>
    </message>
    <message>
        <source>“%1” was changed here and in its site, in the same place. Your text is on the paper.</source>
        <translation>「%1」の同じ箇所が、ここでもサイトでも変更されました。あなたのテキストを表示しています。</translation>
    </message>
    <message>
        <source>“%1” was changed here and in the site, in the same place. Your text stays until you choose.</source>
        <translation>「%1」の同じ箇所が、ここでもサイトでも変更されました。選ぶまであなたのテキストが残ります。</translation>
    </message>
    <message>
        <source>“%1” was changed here and in the site: it holds both changes now.</source>
        <translation>「%1」はここでもサイトでも変更され、両方の変更が入っています。</translation>
    </message>
    <message>
        <source>“%1” was changed here and on the remote, and it is no plain file.</source>
        <translation>「%1」はここでもリモートでも変更されましたが、通常のファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” was changed here and on the remote, in the same place, so it was not published.</source>
        <translation>「%1」の同じ箇所がここでもリモートでも変更されたため、公開されませんでした。</translation>
    </message>
    <message>
        <source>“%1” was changed here and on the remote, in the same place.</source>
        <translation>「%1」の同じ箇所が、ここでもリモートでも変更されました。</translation>
    </message>
    <message>
        <source>“%1” was changed in the repository since Galley took it in.</source>
        <translation>Galley が取り込んだ後に、リポジトリで「%1」が変更されました。</translation>
    </message>
    <message>
        <source>“%1” was changed in the same place by a later commit, so this publish cannot be taken back by itself.</source>
        <translation>「%1」は後のコミットで同じ箇所が変更されたため、この公開だけを取り消すことができません。</translation>
    </message>
    <message>
        <source>“%1” was changed in the site's folder by another program just now.</source>
        <translation>サイトのフォルダーの「%1」が、たった今別のプログラムに変更されました。</translation>
    </message>
    <message>
        <source>“%1” was changed in the site's folder since it was last published.</source>
        <translation>前回の公開後に、サイトのフォルダーで「%1」が変更されました。</translation>
    </message>
    <message>
        <source>“%1” was changed in the site, and here with it.</source>
        <translation>「%1」がサイトで変更され、ここにも反映されました。</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley.</source>
        <translation>「%1」が Galley の外で変更されました。</translation>
    </message>
    <message>
        <source>“%1” was changed while this was done.</source>
        <translation>作業中に「%1」が変更されました。</translation>
    </message>
    <message>
        <source>“%1” was left as it is: %2</source>
        <translation>「%1」はそのままです: %2</translation>
    </message>
    <message>
        <source>“%1” was moved in the site.</source>
        <translation>「%1」がサイトで移動されました。</translation>
    </message>
    <message>
        <source>“%1” was never committed, so there is nothing to take back.</source>
        <translation>「%1」はコミットされていないため、取り消すものはありません。</translation>
    </message>
    <message>
        <source>“%1” was not published: %2</source>
        <translation>「%1」は公開されませんでした: %2</translation>
    </message>
    <message>
        <source>“%1” was sent: its remote holds what was committed.</source>
        <translation>「%1」を送りました。コミットした内容がリモートに届いています。</translation>
    </message>
    <message>
        <source>“%1” was taken back already.</source>
        <translation>「%1」はすでに取り消されています。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Galley.</source>
        <translation>「%1」はより新しいGalleyが書いたものです。</translation>
    </message>
    <message>
        <source>“%1” will be published on %2, by the open window or by “galley due”.</source>
        <translation>「%1」は %2 に、開いているウィンドウまたは「galley due」が公開します。</translation>
    </message>
    <message>
        <source>“%1” will be published on %2.</source>
        <translation>「%1」は %2 に公開されます。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>“%1”: the site holds this text already.</source>
        <translation>「%1」: サイトはすでにこのテキストです。</translation>
    </message>
    <message>
        <source>“--%1” knows no “%2”.</source>
        <translation>「--%1」に「%2」は指定できません。</translation>
    </message>
    <message>
        <source>“--branches” knows no “%1”.</source>
        <translation>「--branches」に「%1」は指定できません。</translation>
    </message>
    <message>
        <source>“--file-names” knows no “%1”.</source>
        <translation>「--file-names」に「%1」は指定できません。</translation>
    </message>
    <message>
        <source>“--library” needs a folder.</source>
        <translation>「--library」にはフォルダーが必要です。</translation>
    </message>
    <message>
        <source>“galley check” tells more, and “galley check --repair” mends what can be mended.</source>
        <translation>「galley check」で詳しくわかり、「galley check --repair」で直せるものを直します。</translation>
    </message>
    <message>
        <source>“galley config” lists all of them.</source>
        <translation>「galley config」ですべての設定が一覧できます。</translation>
    </message>
    <message>
        <source>“galley help” lists all of them.</source>
        <translation>「galley help」ですべて一覧できます。</translation>
    </message>
    <message>
        <source>“stay”, or “follow”: as title and date say</source>
        <translation>「stay」または「follow」(タイトルと日付に合わせる)</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>」、「</translation>
    </message>
    <message>
        <source>• The check found %1 things to look at.</source>
        <translation>• 確認するものが %1 件見つかりました。</translation>
    </message>
    <message>
        <source>• The check found one thing to look at.</source>
        <translation>• 確認するものが 1 件見つかりました。</translation>
    </message>
    <message>
        <source>… %L1 characters …</source>
        <translation>… %L1 文字 …</translation>
    </message>
    <message numerus="yes">
        <source>… %n lines</source>
        <translation>
            <numerusform>… %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
    <message>
        <source>⋯ The rest is not shown.</source>
        <translation>⋯ 残りは表示していません。</translation>
    </message>
</context>
</TS>
