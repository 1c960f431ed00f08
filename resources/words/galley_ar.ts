<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Galley</name>
    <message>
        <source>
With every command:
</source>
        <translation>
مع كل أمر:
</translation>
    </message>
    <message>
        <source>
With every command: --library DIR, --json, --quiet, --help.
</source>
        <translation>
مع كل أمر: --library DIR, --json, --quiet, --help.
</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> محرفًا</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source> words</source>
        <translation> كلمة</translation>
    </message>
    <message>
        <source> · branch %1</source>
        <translation> · الفرع %1</translation>
    </message>
    <message>
        <source> · commit %1</source>
        <translation> · الإيداع %1</translation>
    </message>
    <message>
        <source> · “%1”</source>
        <translation> · «%1»</translation>
    </message>
    <message>
        <source>! The check found %1 things that should not go out like this.</source>
        <translation>! وجد الفحص أشياء لا ينبغي أن تخرج هكذا: %1.</translation>
    </message>
    <message>
        <source>! The check found something that should not go out like this.</source>
        <translation>! وجد الفحص شيئًا لا ينبغي أن يخرج هكذا.</translation>
    </message>
    <message>
        <source>! This looks like a secret. Once it is pushed, everybody has it, for good:</source>
        <translation>! هذا يشبه سرًا. متى دُفع صار لدى الجميع، إلى الأبد:</translation>
    </message>
    <message>
        <source>"light" or "dark"</source>
        <translation>"light" أو "dark"</translation>
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
        <translation>%1  %2، «%3»: %4</translation>
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
        <translation>%1 (%2 من %3)</translation>
    </message>
    <message>
        <source>%1 (%2 posts)</source>
        <translation>%1 (المقالات: %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3/s)</source>
        <translation>%1 (%2، %3/ث)</translation>
    </message>
    <message>
        <source>%1 (1 post)</source>
        <translation>%1 (مقالة واحدة)</translation>
    </message>
    <message>
        <source>%1 (every new post)</source>
        <translation>%1 (كل مقالة جديدة)</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (كان %2)</translation>
    </message>
    <message>
        <source>%1 Edit it as text.</source>
        <translation>%1 حرّره كنص.</translation>
    </message>
    <message>
        <source>%1 It can be changed as text.</source>
        <translation>%1 يمكن تغييره كنص.</translation>
    </message>
    <message>
        <source>%1 Repaired.</source>
        <translation>%1 أُصلح.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 عند %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” in the menu %3, which would have no keys then.</source>
        <translation>يخص %1 الإجراء «%2» في القائمة %3، ولن تبقى له مفاتيح حينئذ.</translation>
    </message>
    <message>
        <source>%1 characters; search engines cut it after about %2</source>
        <translation>عدد المحارف: %1؛ تقطعها محركات البحث بعد نحو %2</translation>
    </message>
    <message>
        <source>%1 comments marked as spam or in the trash were left out.</source>
        <translation>التعليقات المعلّمة مزعجةً أو التي في سلة المهملات، وقد تُركت: %1.</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>الإيداعات: %1</translation>
    </message>
    <message>
        <source>%1 commits up to %2</source>
        <translation>الإيداعات: %1، حتى %2</translation>
    </message>
    <message>
        <source>%1 earlier commits go along</source>
        <translation>الإيداعات السابقة التي تذهب معه: %1</translation>
    </message>
    <message>
        <source>%1 files cannot be read as they should be:</source>
        <translation>الملفات التي لا يمكن قراءتها كما ينبغي (%1):</translation>
    </message>
    <message>
        <source>%1 files in %2: %3 written, %4 removed.
</source>
        <translation>الملفات في %2: %1؛ كُتب منها %3، وأُزيل %4.
</translation>
    </message>
    <message>
        <source>%1 files, %2</source>
        <translation>الملفات: %1، %2</translation>
    </message>
    <message>
        <source>%1 has the text of an earlier version now.</source>
        <translation>%1 لها الآن نص نسخة سابقة.</translation>
    </message>
    <message>
        <source>%1 has the text of the backup now.</source>
        <translation>%1 لها الآن نص النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>قبل %1 س</translation>
    </message>
    <message>
        <source>%1 in %2, line %3 (%4)</source>
        <translation>%1 في %2، السطر %3 (%4)</translation>
    </message>
    <message>
        <source>%1 is a copy: the post stays published at its old site.
</source>
        <translation>%1 نسخة: تبقى المقالة منشورة في موقعها القديم.
</translation>
    </message>
    <message>
        <source>%1 is damaged, and there is no other copy: look it through.</source>
        <translation>%1 تالفة ولا توجد نسخة أخرى: راجعها.</translation>
    </message>
    <message>
        <source>%1 is past.</source>
        <translation>مضى %1.</translation>
    </message>
    <message>
        <source>%1 leaves it out until it is built after that date.</source>
        <translation>يتركها %1 حتى يُبنى بعد ذلك التاريخ.</translation>
    </message>
    <message>
        <source>%1 leaves out posts that are dated ahead; this one is shown as soon as it is published.</source>
        <translation>يترك %1 المقالات ذات التاريخ القادم؛ أما هذه فتُعرض حالما تُنشر.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 more lines.</source>
        <translation>الأسطر الأخرى: %1.</translation>
    </message>
    <message>
        <source>%1 new posts are taken in; look again for the others.</source>
        <translation>المقالات الجديدة التي أُخذت: %1؛ انظر مجددًا لأخذ البقية.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters that search engines show</source>
        <translation>%1 من %2 محرفًا تعرضها محركات البحث</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>حُدد %1 من %2</translation>
    </message>
    <message>
        <source>%1 on the branch “%2”, pushed to %3.</source>
        <translation>%1 على الفرع «%2»، يُدفع إلى %3.</translation>
    </message>
    <message>
        <source>%1 on the branch “%2”. There is no remote yet, so it stays on this machine.</source>
        <translation>%1 على الفرع «%2». لا يوجد مستودع بعيد بعد، لذلك يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>الصفحات: %1</translation>
    </message>
    <message>
        <source>%1 pictures are inside the text. Move them to the media store?</source>
        <translation>توجد صور داخل النص (%1). هل تُنقل إلى مخزن الوسائط؟</translation>
    </message>
    <message>
        <source>%1 places in %2 posts would be changed.</source>
        <translation>المواضع التي ستتغير: %1، في مقالات عددها %2.</translation>
    </message>
    <message>
        <source>%1 places in %2 posts.</source>
        <translation>المواضع: %1، في مقالات عددها %2.</translation>
    </message>
    <message>
        <source>%1 places of the damaged file cannot be read: what stood only there is lost.</source>
        <translation>مواضع الملف التالف التي لا يمكن قراءتها: %1؛ فُقد ما كان فيها وحدها.</translation>
    </message>
    <message>
        <source>%1 places to look at in %2 posts</source>
        <translation>مواضع تحتاج إلى نظر: %1، في مقالات عددها %2</translation>
    </message>
    <message>
        <source>%1 places to look at in one post</source>
        <translation>مواضع تحتاج إلى نظر في مقالة واحدة: %1</translation>
    </message>
    <message>
        <source>%1 posts</source>
        <translation>المقالات: %1</translation>
    </message>
    <message>
        <source>%1 posts are in the site again.</source>
        <translation>المقالات التي عادت إلى الموقع: %1.</translation>
    </message>
    <message>
        <source>%1 posts are left as they are: %2 (%3)</source>
        <translation>المقالات التي تُترك كما هي: %1؛ ‏%2 (%3)</translation>
    </message>
    <message>
        <source>%1 posts are new in the site.</source>
        <translation>المقالات الجديدة في الموقع: %1.</translation>
    </message>
    <message>
        <source>%1 posts came from the backup “%2”.</source>
        <translation>المقالات التي جاءت من النسخة الاحتياطية «%2»: %1.</translation>
    </message>
    <message>
        <source>%1 posts change, in %2 places.</source>
        <translation>المقالات التي تتغير: %1، والمواضع: %2.</translation>
    </message>
    <message>
        <source>%1 posts chosen</source>
        <translation>المقالات المختارة: %1</translation>
    </message>
    <message>
        <source>%1 posts lie outside the folders of posts. They are in the trash.</source>
        <translation>تقع مقالات خارج مجلدات المقالات (%1). هي في سلة المهملات.</translation>
    </message>
    <message>
        <source>%1 posts outside of them are in the trash.</source>
        <translation>المقالات خارجها التي في سلة المهملات: %1.</translation>
    </message>
    <message>
        <source>%1 posts were changed here and in the site, in the same places. Your texts stay until you choose.</source>
        <translation>المقالات التي تغيّرت هنا وفي الموقع في المواضع نفسها: %1. تبقى نصوصك حتى تختار.</translation>
    </message>
    <message>
        <source>%1 posts were changed here and in the site: they hold both changes now.</source>
        <translation>المقالات التي تغيّرت هنا وفي الموقع: %1. تحوي الآن كلا التغييرين.</translation>
    </message>
    <message>
        <source>%1 posts were changed in the site, and here with it.</source>
        <translation>المقالات التي تغيّرت في الموقع، وهنا معه: %1.</translation>
    </message>
    <message>
        <source>%1 posts were moved in the site.</source>
        <translation>المقالات التي نُقلت في الموقع: %1.</translation>
    </message>
    <message>
        <source>%1 posts were removed for ever.</source>
        <translation>عدد المقالات التي أُزيلت نهائيًا: %1.</translation>
    </message>
    <message>
        <source>%1 posts, %2 of them drafts.</source>
        <translation>المقالات: %1، منها مسودات: %2.</translation>
    </message>
    <message>
        <source>%1 posts, all is well</source>
        <translation>المقالات: %1، كل شيء سليم</translation>
    </message>
    <message>
        <source>%1 posts.</source>
        <translation>المقالات: %1.</translation>
    </message>
    <message>
        <source>%1 shows it at once, although its date lies ahead.</source>
        <translation>يعرضها %1 فورًا، مع أن تاريخها قادم.</translation>
    </message>
    <message>
        <source>%1 texts should be looked through.</source>
        <translation>النصوص التي ينبغي مراجعتها: %1.</translation>
    </message>
    <message>
        <source>%1 things are damaged.</source>
        <translation>الأشياء التالفة: %1.</translation>
    </message>
    <message>
        <source>%1 things are lost.</source>
        <translation>الأشياء المفقودة: %1.</translation>
    </message>
    <message>
        <source>%1 things were put right.</source>
        <translation>الأشياء التي أُصلحت: %1.</translation>
    </message>
    <message>
        <source>%1 were left as they are, such as “%2”: %3</source>
        <translation>تُركت كما هي: %1، مثل «%2»: %3</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>الكلمات: %1</translation>
    </message>
    <message>
        <source>%1 would be left as it is: %2
</source>
        <translation>ستُترك %1 كما هي: %2
</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · as it is now</source>
        <translation>%1 · كما هو الآن</translation>
    </message>
    <message>
        <source>%1 × %2 · %3</source>
        <translation>%1 × %2 · %3</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2، %3</translation>
    </message>
    <message>
        <source>%1%2: %3</source>
        <translation>%1%2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 words against the one before</source>
        <translation>%1، %2، %3، %4 كلمة مقارنةً بما قبلها</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1، عند البايت %2</translation>
    </message>
    <message>
        <source>%1, chosen, %2</source>
        <translation>%1، مختار، %2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1، مطوي</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1، المستوى %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3. %4</source>
        <translation>%1، السطر %2: ‏%3. %4</translation>
    </message>
    <message>
        <source>%1, line %2: The template cannot be read.</source>
        <translation>%1، السطر %2: تتعذر قراءة القالب.</translation>
    </message>
    <message>
        <source>%1, of which drafts %2, pages %3</source>
        <translation>%1، منها مسودات: %2، وصفحات: %3</translation>
    </message>
    <message>
        <source>%1, shown below</source>
        <translation>%1، معروض أدناه</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1، كان %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: ‏%2 من %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Press to take it out.</source>
        <translation>%1: %2. اضغط لإخراجه.</translation>
    </message>
    <message>
        <source>%1: choose a place to see why.</source>
        <translation>%1: اختر موضعًا لترى السبب.</translation>
    </message>
    <message>
        <source>%1: commit %2, not pushed; readers see it when it is.</source>
        <translation>%1: الإيداع %2، لم يُدفع؛ يراه القراء حين يُدفع.</translation>
    </message>
    <message>
        <source>%1: commit %2, pushed to %3.</source>
        <translation>%1: الإيداع %2، دُفع إلى %3.</translation>
    </message>
    <message>
        <source>%1: no. %2 %3</source>
        <translation>%1: لا. %2 %3</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <translation>%1: لم يُجرَّب</translation>
    </message>
    <message>
        <source>%1: rows from number %2 on cannot be read.</source>
        <translation>%1: تتعذر قراءة الصفوف من الرقم %2 فصاعدًا.</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: نعم</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت %Ln مواضع</numerusform>
            <numerusform>استُبدل %Ln موضعًا</numerusform>
            <numerusform>استُبدل %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>&amp;حول Galley</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>الإ&amp;جابة</translation>
    </message>
    <message>
        <source>&amp;As set</source>
        <translation>كما ضُ&amp;بط</translation>
    </message>
    <message>
        <source>&amp;Back to the text</source>
        <translation>&amp;عودة إلى النص</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>&amp;نسخ المكتبة احتياطيًا…</translation>
    </message>
    <message>
        <source>&amp;Bulleted list</source>
        <translation>قائمة نق&amp;طية</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>الت&amp;صنيفات</translation>
    </message>
    <message>
        <source>&amp;Centre the column</source>
        <translation>&amp;توسيط العمود</translation>
    </message>
    <message>
        <source>&amp;Check and repair the library</source>
        <translation>ف&amp;حص المكتبة وإصلاحها</translation>
    </message>
    <message>
        <source>&amp;Check the site…</source>
        <translation>فح&amp;ص الموقع…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;شيفرة</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>&amp;Compare with the site’s text…</source>
        <translation>م&amp;قارنة بنص الموقع…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>&amp;Do anything…</source>
        <translation>تنفي&amp;ذ أي شيء…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Emoji…</source>
        <translation>رمز ت&amp;عبيري…</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;مائل</translation>
    </message>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>تصدي&amp;ر بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <translation>التر&amp;كيز</translation>
    </message>
    <message>
        <source>&amp;Fold or unfold here</source>
        <translation>&amp;طي أو فرد هنا</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>&amp;Font of the text</source>
        <translation>&amp;خط النص</translation>
    </message>
    <message>
        <source>&amp;Footnote</source>
        <translation>&amp;حاشية</translation>
    </message>
    <message>
        <source>&amp;Forget the word</source>
        <translation>&amp;نسيان الكلمة</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>ا&amp;نتقال إليه</translation>
    </message>
    <message>
        <source>&amp;Go to a heading…</source>
        <translation>ا&amp;نتقال إلى عنوان فرعي…</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>ع&amp;نوان فرعي</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <source>&amp;Ignore “%1”</source>
        <translation>&amp;تجاهل «%1»</translation>
    </message>
    <message>
        <source>&amp;Images and files…</source>
        <translation>ال&amp;صور والملفات…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إ&amp;دراج</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>ح&amp;فظها في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Keep this post as a template</source>
        <translation>ح&amp;فظ هذه المقالة قالبًا</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>ا&amp;لمفاتيح…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Learn “%1”</source>
        <translation>&amp;حفظ الكلمة «%1»</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>المكت&amp;بة</translation>
    </message>
    <message>
        <source>&amp;Line spacing</source>
        <translation>&amp;تباعد الأسطر</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>الأ&amp;سطر</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;رابط…</translation>
    </message>
    <message>
        <source>&amp;List of posts</source>
        <translation>&amp;قائمة المقالات</translation>
    </message>
    <message>
        <source>&amp;Make a table of the lines</source>
        <translation>&amp;جعل الأسطر جدولًا</translation>
    </message>
    <message>
        <source>&amp;Message of each commit: {title}, {action} and {slug} are those of its post</source>
        <translation>&amp;رسالة كل إيداع: {title} و{action} و{slug} هي ما لمقالته</translation>
    </message>
    <message>
        <source>&amp;Message of the commit</source>
        <translation>&amp;رسالة الإيداع</translation>
    </message>
    <message>
        <source>&amp;Mine everywhere</source>
        <translation>ن&amp;صي في كل موضع</translation>
    </message>
    <message>
        <source>&amp;Move to another site…</source>
        <translation>ن&amp;قل إلى موقع آخر…</translation>
    </message>
    <message>
        <source>&amp;New post</source>
        <translation>مقالة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;New site…</source>
        <translation>موقع &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>ال&amp;جزء التالي</translation>
    </message>
    <message>
        <source>&amp;Next post</source>
        <translation>المقالة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;No heading</source>
        <translation>&amp;بلا عنوان فرعي</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>قائمة م&amp;رقمة</translation>
    </message>
    <message>
        <source>&amp;One commit</source>
        <translation>إيداع وا&amp;حد</translation>
    </message>
    <message>
        <source>&amp;Only the paper</source>
        <translation>&amp;الورقة فقط</translation>
    </message>
    <message>
        <source>&amp;Open a site repository…</source>
        <translation>فت&amp;ح مستودع موقع…</translation>
    </message>
    <message>
        <source>&amp;Open the site in the browser</source>
        <translation>&amp;فتح الموقع في المتصفح</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة السر</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>م&amp;قالة</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;معاينة</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;نشر…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>ا&amp;قتباس</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Remote (may wait)</source>
        <translation>المستودع ال&amp;بعيد (يمكن لاحقًا)</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>إ&amp;زالة من هذه القائمة</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إ&amp;عادة تسمية</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إ&amp;عادة تسمية…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>استب&amp;دال…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة &amp;ضبط</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>ا&amp;ستعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>&amp;Rows below the head</source>
        <translation>ال&amp;صفوف تحت الرأس</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>&amp;جدولة…</translation>
    </message>
    <message>
        <source>&amp;Show the daily backups</source>
        <translation>&amp;عرض النسخ الاحتياطية اليومية</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>الم&amp;وقع</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>&amp;Slug</source>
        <translation>الاسم ال&amp;لطيف</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Snippet…</source>
        <translation>م&amp;قتطف…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>&amp;عريض</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;جدول…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <source>&amp;Task list</source>
        <translation>قائمة م&amp;هام</translation>
    </message>
    <message>
        <source>&amp;Theirs everywhere</source>
        <translation>نص&amp;هم في كل موضع</translation>
    </message>
    <message>
        <source>&amp;Tidy the table</source>
        <translation>ت&amp;رتيب الجدول</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Token or password</source>
        <translation>&amp;رمز الوصول أو كلمة السر</translation>
    </message>
    <message>
        <source>&amp;Try a sample site</source>
        <translation>&amp;تجربة موقع نموذجي</translation>
    </message>
    <message>
        <source>&amp;Typewriter scrolling</source>
        <translation>تمرير ال&amp;آلة الكاتبة</translation>
    </message>
    <message>
        <source>&amp;Typewriter: the cursor's line stays at one height</source>
        <translation>ال&amp;آلة الكاتبة: يبقى سطر المؤشر على ارتفاع واحد</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>&amp;فرد الكل</translation>
    </message>
    <message>
        <source>&amp;Use them here</source>
        <translation>ا&amp;ستخدامها هنا</translation>
    </message>
    <message>
        <source>&amp;Use this form for all posts of this site: %1</source>
        <translation>ا&amp;ستخدام هذه الصيغة لكل مقالات هذا الموقع: %1</translation>
    </message>
    <message>
        <source>&amp;Use this text</source>
        <translation>ا&amp;ستخدام هذا النص</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ا&amp;سم المستخدم</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;WebP</source>
        <translation>&amp;WebP</translation>
    </message>
    <message>
        <source>&amp;Width of the column</source>
        <translation>&amp;عرض العمود</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Write on meanwhile</source>
        <translation>مواصلة ال&amp;كتابة أثناء ذلك</translation>
    </message>
    <message>
        <source>&amp;Write to its file</source>
        <translation>&amp;كتابة إلى ملفها</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>التك&amp;بير</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(بلا كلمات)</translation>
    </message>
    <message>
        <source>(the site's own)</source>
        <translation>(خاص بالموقع)</translation>
    </message>
    <message>
        <source>, line %1</source>
        <translation>، السطر %1</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>قبل ساعة</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>قبل دقيقة</translation>
    </message>
    <message>
        <source>1 post</source>
        <translation>مقالة واحدة</translation>
    </message>
    <message>
        <source>1 post was removed for ever.</source>
        <translation>أُزيلت مقالة واحدة نهائيًا.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message>
        <source>1. Made the blog “%1” with three posts and a remote of its own, in a throwaway folder.</source>
        <translation>1. أُنشئت المدونة «%1» بثلاث مقالات ومستودع بعيد خاص بها، في مجلد مؤقت.</translation>
    </message>
    <message>
        <source>2. Wrote “%1” into the library.</source>
        <translation>2. كُتبت «%1» في المكتبة.</translation>
    </message>
    <message>
        <source>3. Publishing it will change these files:</source>
        <translation>3. سيغير نشرها هذه الملفات:</translation>
    </message>
    <message>
        <source>4. Commit %1 is on the branch %2, and the remote holds it.</source>
        <translation>4. الإيداع %1 على الفرع %2، وهو لدى المستودع البعيد.</translation>
    </message>
    <message>
        <source>A Hugo, Jekyll or Markdown site that you have. Nothing in it is changed.</source>
        <translation>موقع Hugo أو Jekyll أو Markdown لديك. لا يتغير فيه شيء.</translation>
    </message>
    <message>
        <source>A blog from nothing: a folder, a git repository, its pages.</source>
        <translation>مدونة من لا شيء: مجلد ومستودع git وصفحاتها.</translation>
    </message>
    <message>
        <source>A bracket or a repetition may lack its other half; write \ before a character that is meant as it stands.</source>
        <translation>قد ينقص قوسًا أو تكرارًا نصفه الآخر؛ اكتب \ قبل كل محرف يُقصد كما هو.</translation>
    </message>
    <message>
        <source>A change of many posts can be undone after it was made; name a site to take back what was last published there.</source>
        <translation>يمكن التراجع عن تغيير مقالات كثيرة بعد إجرائه؛ اذكر موقعًا للتراجع عن آخر ما نُشر فيه.</translation>
    </message>
    <message>
        <source>A change of many posts cannot be looked at before it is taken back.</source>
        <translation>لا يمكن النظر في تغيير مقالات كثيرة قبل التراجع عنه.</translation>
    </message>
    <message>
        <source>A commit needs a message.</source>
        <translation>يحتاج الإيداع إلى رسالة.</translation>
    </message>
    <message>
        <source>A copy of the text is in “%1”.</source>
        <translation>توجد نسخة من النص في «%1».</translation>
    </message>
    <message>
        <source>A filter needs a name to be found again.</source>
        <translation>يحتاج المرشح إلى اسم ليُعثر عليه مجددًا.</translation>
    </message>
    <message>
        <source>A git command is at work in “%1”.</source>
        <translation>يعمل أمر git في «%1».</translation>
    </message>
    <message>
        <source>A hook of the remote “%1” refused the push.</source>
        <translation>رفض خطاف لدى المستودع البعيد «%1» الدفع.</translation>
    </message>
    <message>
        <source>A line of %1 characters is too long to be edited here; %2 are the most.</source>
        <translation>سطر من %1 محرفًا أطول من أن يُحرَّر هنا؛ الحد %2.</translation>
    </message>
    <message>
        <source>A merge, rebase or the like is going on in this repository.</source>
        <translation>يجري دمج أو إعادة تأسيس أو نحو ذلك في هذا المستودع.</translation>
    </message>
    <message>
        <source>A message cannot be blank.</source>
        <translation>لا يمكن أن تكون الرسالة فارغة.</translation>
    </message>
    <message>
        <source>A message knows no “%1”.</source>
        <translation>لا تعرف الرسالة «%1».</translation>
    </message>
    <message>
        <source>A name for this filter</source>
        <translation>اسم لهذا المرشح</translation>
    </message>
    <message>
        <source>A new commit on “%1”, pushed to %2: %3.</source>
        <translation>إيداع جديد على «%1»، يُدفع إلى %2: ‏%3.</translation>
    </message>
    <message>
        <source>A new commit on “%1”: %2.</source>
        <translation>إيداع جديد على «%1»: ‏%2.</translation>
    </message>
    <message>
        <source>A new post</source>
        <translation>مقالة جديدة</translation>
    </message>
    <message>
        <source>A page at “%1” would lie outside the folder of the pages.</source>
        <translation>ستقع صفحة عند «%1» خارج مجلد الصفحات.</translation>
    </message>
    <message>
        <source>A part of the library cannot be read: %1.</source>
        <translation>لا يمكن قراءة جزء من المكتبة: %1.</translation>
    </message>
    <message>
        <source>A picture is inside the text. Move it to the media store?</source>
        <translation>توجد صورة داخل النص. هل تُنقل إلى مخزن الوسائط؟</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>A post already has another file named “%1”.</source>
        <translation>لدى مقالة ملف آخر باسم «%1» من قبل.</translation>
    </message>
    <message>
        <source>A post needs a title.</source>
        <translation>تحتاج المقالة إلى عنوان.</translation>
    </message>
    <message>
        <source>A row of “%1” names something in “%2” that is not there.</source>
        <translation>صف من «%1» يذكر شيئًا في «%2» غير موجود.</translation>
    </message>
    <message>
        <source>A site needs a name.</source>
        <translation>يحتاج الموقع إلى اسم.</translation>
    </message>
    <message>
        <source>A site needs a title.</source>
        <translation>يحتاج الموقع إلى عنوان.</translation>
    </message>
    <message>
        <source>A sparse checkout leaves it out of the folder.</source>
        <translation>يتركه الاستخراج الجزئي (sparse checkout) خارج المجلد.</translation>
    </message>
    <message>
        <source>A template needs a name to be found again.</source>
        <translation>يحتاج القالب إلى اسم ليُعثر عليه مجددًا.</translation>
    </message>
    <message>
        <source>A text in the library “%1” is damaged.</source>
        <translation>يوجد نص تالف في المكتبة «%1».</translation>
    </message>
    <message>
        <source>A text of %1 characters is too long to be edited here; %2 are the most.</source>
        <translation>نص من %1 محرفًا أطول من أن يُحرَّر هنا؛ الحد %2.</translation>
    </message>
    <message>
        <source>A text that takes back a change of the post %1 is damaged.</source>
        <translation>نص يتراجع عن تغيير في المقالة %1 تالف.</translation>
    </message>
    <message>
        <source>A text whose post could not be read is a draft now (%1): look whether it is whole.</source>
        <translation>نص تعذرت قراءة مقالته صار مسودة (%1): تحقق من أنه كامل.</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>من الألف إلى الياء</translation>
    </message>
    <message>
        <source>A token may have expired: make a new one on the server's site, then try again and give it when you are asked.</source>
        <translation>ربما انتهت صلاحية رمز وصول: أنشئ غيره على موقع الخادم، ثم حاول مجددًا وأعطه حين تُسأل.</translation>
    </message>
    <message>
        <source>A whole post, front matter and text. ${date}, ${date:yyyy}, ${time} and ${title} are filled in.</source>
        <translation>مقالة كاملة: الترويسة والنص. تُملأ ${date} و${date:yyyy} و${time} و${title} تلقائيًا.</translation>
    </message>
    <message>
        <source>A {{tag}} or {{#section}} that starts there is not closed.</source>
        <translation>هناك {{tag}} أو {{#section}} يبدأ في ذلك الموضع ولم يُغلق.</translation>
    </message>
    <message>
        <source>API key of Anthropic</source>
        <translation>مفتاح API من Anthropic</translation>
    </message>
    <message>
        <source>API key of Brevo</source>
        <translation>مفتاح API من Brevo</translation>
    </message>
    <message>
        <source>API key of Google</source>
        <translation>مفتاح API من Google</translation>
    </message>
    <message>
        <source>API key of Mailchimp</source>
        <translation>مفتاح API من Mailchimp</translation>
    </message>
    <message>
        <source>API key of Mailgun</source>
        <translation>مفتاح API من Mailgun</translation>
    </message>
    <message>
        <source>API key of New Relic</source>
        <translation>مفتاح API من New Relic</translation>
    </message>
    <message>
        <source>API key of OpenAI</source>
        <translation>مفتاح API من OpenAI</translation>
    </message>
    <message>
        <source>API key of Postman</source>
        <translation>مفتاح API من Postman</translation>
    </message>
    <message>
        <source>API key of SendGrid</source>
        <translation>مفتاح API من SendGrid</translation>
    </message>
    <message>
        <source>API key of Twilio</source>
        <translation>مفتاح API من Twilio</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>حول Galley</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a closing line like the first one before the text of the post.</source>
        <translation>أضف سطر إغلاق مثل السطر الأول قبل نص المقالة.</translation>
    </message>
    <message>
        <source>Add a column a&amp;fter</source>
        <translation>إضافة عمود بع&amp;ده</translation>
    </message>
    <message>
        <source>Add a column b&amp;efore</source>
        <translation>إضافة عمود ق&amp;بله</translation>
    </message>
    <message>
        <source>Add a line such as: %1 = "…"</source>
        <translation>أضف سطرًا مثل: %1 = "…"</translation>
    </message>
    <message>
        <source>Add a row &amp;above</source>
        <translation>إضافة صف أ&amp;على</translation>
    </message>
    <message>
        <source>Add a row &amp;below</source>
        <translation>إضافة صف أ&amp;سفل</translation>
    </message>
    <message>
        <source>Add front matter first.</source>
        <translation>أضف ترويسة أولًا.</translation>
    </message>
    <message>
        <source>Add it with “git remote add %1 ADDRESS” in the site's folder, or choose another.</source>
        <translation>أضفه بـ «git remote add %1 ADDRESS» في مجلد الموقع، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Add one with “git remote add origin ADDRESS” in the site's folder.</source>
        <translation>أضف واحدًا بـ «git remote add origin ADDRESS» في مجلد الموقع.</translation>
    </message>
    <message>
        <source>Add one with “git remote add origin ADDRESS” in the site's folder; your commits wait until then.</source>
        <translation>أضف واحدًا بـ «git remote add origin ADDRESS» في مجلد الموقع؛ تنتظر إيداعاتك حتى ذلك.</translation>
    </message>
    <message>
        <source>Added the category “%1”</source>
        <translation>أُضيف التصنيف «%1»</translation>
    </message>
    <message>
        <source>Added the category “%1”, removed “%2”</source>
        <translation>أُضيف التصنيف «%1»، وأُزيل «%2»</translation>
    </message>
    <message>
        <source>Added the tag “%1”</source>
        <translation>أُضيف الوسم «%1»</translation>
    </message>
    <message>
        <source>Added the tag “%1”, removed “%2”</source>
        <translation>أُضيف الوسم «%1»، وأُزيل «%2»</translation>
    </message>
    <message>
        <source>Address of an image</source>
        <translation>عنوان ويب لصورة</translation>
    </message>
    <message>
        <source>Address, or words of a post's title</source>
        <translation>عنوان ويب، أو كلمات من عنوان مقالة</translation>
    </message>
    <message>
        <source>Address: %1
File: %2</source>
        <translation>عنوان الويب: %1
الملف: %2</translation>
    </message>
    <message>
        <source>Adds a tag to posts.</source>
        <translation>يضيف وسمًا إلى مقالات.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Align the column le&amp;ft</source>
        <translation>مح&amp;اذاة العمود إلى اليسار</translation>
    </message>
    <message>
        <source>Align the column ri&amp;ght</source>
        <translation>محا&amp;ذاة العمود إلى اليمين</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>كل شيء سليم.</translation>
    </message>
    <message>
        <source>All posts</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>All posts are as they were; begin again when you like.</source>
        <translation>كل المقالات كما كانت؛ ابدأ من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Also while Galley is closed (systemd looks every minute)</source>
        <translation>حتى حين يكون Galley مغلقًا (ينظر systemd كل دقيقة)</translation>
    </message>
    <message>
        <source>Among your own commits that the remote does not have is a merge.</source>
        <translation>بين إيداعاتك التي ليست لدى المستودع البعيد دمج.</translation>
    </message>
    <message>
        <source>An address of a post is galley://post/ and its id, as “galley list” shows it.</source>
        <translation>عنوان المقالة هو galley://post/ ثم معرّفها، كما يعرضه «galley list».</translation>
    </message>
    <message>
        <source>An address, or words of a post's title</source>
        <translation>عنوان ويب، أو كلمات من عنوان مقالة</translation>
    </message>
    <message>
        <source>An image that no post uses is damaged.</source>
        <translation>صورة لا تستخدمها أي مقالة تالفة.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>وغيرها: %1.</translation>
    </message>
    <message>
        <source>Another Galley (process %1) has the library “%2” open.</source>
        <translation>نافذة Galley أخرى (العملية %1) تفتح المكتبة «%2».</translation>
    </message>
    <message>
        <source>Another item of the export has the same number.</source>
        <translation>لعنصر آخر من التصدير الرقم نفسه.</translation>
    </message>
    <message>
        <source>Another language is spoken from Galley's next start.</source>
        <translation>تسري لغة أخرى ابتداءً من التشغيل القادم لـ Galley.</translation>
    </message>
    <message>
        <source>Another post has the slug “%1”.</source>
        <translation>لمقالة أخرى الاسم اللطيف «%1».</translation>
    </message>
    <message>
        <source>Another post of this site already has the slug “%1”.</source>
        <translation>لمقالة أخرى في هذا الموقع الاسم اللطيف «%1» من قبل.</translation>
    </message>
    <message>
        <source>Another program changed “%1” while you were typing. The post holds both changes now.</source>
        <translation>غيّر برنامج آخر «%1» أثناء كتابتك. تحوي المقالة الآن كلا التغييرين.</translation>
    </message>
    <message>
        <source>Another program changed “%1” while you were typing. Your text stays; the other one is kept as a version.</source>
        <translation>غيّر برنامج آخر «%1» أثناء كتابتك. يبقى نصك، ويُحفظ الآخر نسخةً.</translation>
    </message>
    <message>
        <source>Another program is changing this repository right now.</source>
        <translation>يغيّر برنامج آخر هذا المستودع الآن.</translation>
    </message>
    <message>
        <source>Another program is using the library “%1”.</source>
        <translation>يستخدم برنامج آخر المكتبة «%1».</translation>
    </message>
    <message>
        <source>Another tag</source>
        <translation>وسم آخر</translation>
    </message>
    <message>
        <source>Another tag, then Return</source>
        <translation>وسم آخر، ثم Return</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>As %1 checks it</source>
        <translation>كما يتحقق منها %1</translation>
    </message>
    <message>
        <source>As far as can be told nothing is lost.</source>
        <translation>لم يُفقد شيء على ما يبدو.</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>كسطح المك&amp;تب</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Ask for it where the requests are, or say “galley site set %1 --branches direct” first.</source>
        <translation>اطلب ذلك حيث الطلبات، أو نفّذ «galley site set %1 --branches direct» أولًا.</translation>
    </message>
    <message>
        <source>Ask its operator whether the key was changed; only then remove the old one with “ssh-keygen -R HOST”.</source>
        <translation>اسأل مشغّله هل تغيّر المفتاح؛ وعندئذ فقط أزل القديم بـ «ssh-keygen -R HOST».</translation>
    </message>
    <message>
        <source>Ask its owner for the right to push, check which account is used, and that the token may write.</source>
        <translation>اطلب من مالكه حق الدفع، وتحقق أي حساب يُستخدم، وأن رمز الوصول يسمح بالكتابة.</translation>
    </message>
    <message>
        <source>Ask who did it; then decide with git in the site's folder which commits are to stay. Nothing was changed here.</source>
        <translation>اسأل من فعل ذلك؛ ثم قرر بـ git في مجلد الموقع أي الإيداعات تبقى. لم يتغير هنا شيء.</translation>
    </message>
    <message>
        <source>Asking the remote what it holds</source>
        <translation>يُسأل المستودع البعيد عما لديه</translation>
    </message>
    <message>
        <source>At &amp;all places with these letters</source>
        <translation>عند &amp;كل المواضع بهذه الحروف</translation>
    </message>
    <message>
        <source>At most %1 px</source>
        <translation>%1 بكسل على الأكثر</translation>
    </message>
    <message>
        <source>At no time</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>At the &amp;next place with these letters</source>
        <translation>عند الموضع ال&amp;تالي بهذه الحروف</translation>
    </message>
    <message>
        <source>Author of commits</source>
        <translation>كاتب الإيداعات</translation>
    </message>
    <message>
        <source>B&amp;ring back this version</source>
        <translation>ا&amp;سترجاع هذه النسخة</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>تُنسخ المكتبة احتياطيًا…</translation>
    </message>
    <message>
        <source>Backspace takes the keys away.</source>
        <translation>يزيل Backspace المفاتيح.</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>النسخ الاحتياطية (*.sqlite)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Below the front matter nothing changes.</source>
        <translation>لا يتغير شيء تحت الترويسة.</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأنسب أولًا</translation>
    </message>
    <message>
        <source>Bring both together with “git pull --rebase” in the site's folder, then push again.</source>
        <translation>اجمع الاثنين بـ «git pull --rebase» في مجلد الموقع، ثم ادفع مجددًا.</translation>
    </message>
    <message>
        <source>Bring both together with “git pull --rebase” in the site's folder, then push again; nothing was changed.</source>
        <translation>اجمع الاثنين بـ «git pull --rebase» في مجلد الموقع، ثم ادفع مجددًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Bring both together with “git pull” in the site's folder, then push again.</source>
        <translation>اجمع الاثنين بـ «git pull» في مجلد الموقع، ثم ادفع مجددًا.</translation>
    </message>
    <message>
        <source>Bring it back, or connect the disk that it is on. The posts are safe.</source>
        <translation>أعده، أو صِل القرص الذي هو عليه. المقالات آمنة.</translation>
    </message>
    <message>
        <source>Bring it in once more, when it is at rest.</source>
        <translation>أدخله مرة أخرى حين يستقر.</translation>
    </message>
    <message>
        <source>Bringing in the posts</source>
        <translation>تُدخَل المقالات</translation>
    </message>
    <message>
        <source>Bringing in the posts was stopped.</source>
        <translation>أُوقف إدخال المقالات.</translation>
    </message>
    <message>
        <source>Bringing the files along</source>
        <translation>تُجلب الملفات معها</translation>
    </message>
    <message>
        <source>Brings a folder of Markdown files (Obsidian, Bear, iA Writer) into a site.</source>
        <translation>يُدخل مجلد ملفات Markdown ‏(Obsidian أو Bear أو iA Writer) إلى موقع.</translation>
    </message>
    <message>
        <source>Brings back the text of a version or commit; the present text is kept as a version.</source>
        <translation>يسترجع نص نسخة أو إيداع؛ ويُحفظ النص الحالي نسخةً.</translation>
    </message>
    <message>
        <source>Brings pages of HTML into a site.</source>
        <translation>يُدخل صفحات HTML إلى موقع.</translation>
    </message>
    <message>
        <source>Brings posts into a site from whatever export the file or folder holds.</source>
        <translation>يُدخل إلى موقع مقالات أي تصدير يحويه الملف أو المجلد.</translation>
    </message>
    <message>
        <source>Brings the posts of a Blogger backup (Atom) into a site.</source>
        <translation>يُدخل مقالات نسخة Blogger الاحتياطية (Atom) إلى موقع.</translation>
    </message>
    <message>
        <source>Brings the posts of a Ghost export (JSON) into a site.</source>
        <translation>يُدخل مقالات تصدير Ghost ‏(JSON) إلى موقع.</translation>
    </message>
    <message>
        <source>Brings the posts of a Medium archive into a site.</source>
        <translation>يُدخل مقالات أرشيف Medium إلى موقع.</translation>
    </message>
    <message>
        <source>Brings the posts of a Movable Type or TypePad export (text) into a site.</source>
        <translation>يُدخل مقالات تصدير Movable Type أو TypePad (نص) إلى موقع.</translation>
    </message>
    <message>
        <source>Brings the posts of a Substack archive into a site.</source>
        <translation>يُدخل مقالات أرشيف Substack إلى موقع.</translation>
    </message>
    <message>
        <source>Brings the posts of a WordPress export into a site.</source>
        <translation>يُدخل مقالات تصدير WordPress إلى موقع.</translation>
    </message>
    <message>
        <source>Brings the posts of an Atom feed into a site.</source>
        <translation>يُدخل مقالات خلاصة Atom إلى موقع.</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>استُرجع</translation>
    </message>
    <message>
        <source>Brought in “%1”</source>
        <translation>أُدخل «%1»</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>بعنوان الويب</translation>
    </message>
    <message>
        <source>By the clocks of %1. %2</source>
        <translation>بتوقيت %1. %2</translation>
    </message>
    <message>
        <source>Cameras write down where a picture was taken; it is taken out unless you keep it.</source>
        <translation>تسجل آلات التصوير مكان التقاط الصورة؛ يُخرج ما لم تُبقه.</translation>
    </message>
    <message>
        <source>Can “%1” be published?</source>
        <translation>هل يمكن نشر «%1»؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cannot add the remote “%1”.</source>
        <translation>تتعذر إضافة المستودع البعيد «%1».</translation>
    </message>
    <message>
        <source>Cannot apply git's line end rules to “%1”.</source>
        <translation>يتعذر تطبيق قواعد نهايات الأسطر في git على «%1».</translation>
    </message>
    <message>
        <source>Cannot find the commit %1 in this repository.</source>
        <translation>تعذر العثور على الإيداع %1 في هذا المستودع.</translation>
    </message>
    <message>
        <source>Cannot find the program “%1”, which belongs to the preview.</source>
        <translation>تعذر العثور على البرنامج «%1» الذي تحتاج إليه المعاينة.</translation>
    </message>
    <message>
        <source>Cannot list the files of “%1” in the repository.</source>
        <translation>يتعذر سرد ملفات «%1» في المستودع.</translation>
    </message>
    <message>
        <source>Cannot make a git repository in “%1”.</source>
        <translation>يتعذر إنشاء مستودع git في «%1».</translation>
    </message>
    <message>
        <source>Cannot note what “%1” holds.</source>
        <translation>يتعذر تدوين ما يحويه «%1».</translation>
    </message>
    <message>
        <source>Cannot open the repository in “%1”.</source>
        <translation>يتعذر فتح المستودع في «%1».</translation>
    </message>
    <message>
        <source>Cannot open the site's folder “%1”.</source>
        <translation>يتعذر فتح مجلد الموقع «%1».</translation>
    </message>
    <message>
        <source>Cannot prepare the files for this repository's hooks.</source>
        <translation>يتعذر تحضير الملفات لخطافات هذا المستودع.</translation>
    </message>
    <message>
        <source>Cannot put the file “%1” in place.</source>
        <translation>يتعذر وضع الملف «%1» في مكانه.</translation>
    </message>
    <message>
        <source>Cannot read a commit that is to be put on top of the remote's.</source>
        <translation>تتعذر قراءة إيداع سيوضع فوق إيداعات المستودع البعيد.</translation>
    </message>
    <message>
        <source>Cannot read git's index of this site, which is kept in several parts.</source>
        <translation>تتعذر قراءة فهرس git لهذا الموقع، وهو محفوظ في عدة أجزاء.</translation>
    </message>
    <message>
        <source>Cannot read git's index of this site.</source>
        <translation>تتعذر قراءة فهرس git لهذا الموقع.</translation>
    </message>
    <message>
        <source>Cannot read the date “%1” for the commit.</source>
        <translation>تتعذر قراءة التاريخ «%1» للإيداع.</translation>
    </message>
    <message>
        <source>Cannot read the git attributes of “%1”.</source>
        <translation>تتعذر قراءة سمات git للملف «%1».</translation>
    </message>
    <message>
        <source>Cannot read the history of “%1” in the repository.</source>
        <translation>تتعذر قراءة سجل «%1» في المستودع.</translation>
    </message>
    <message>
        <source>Cannot read the newest commit of “%1”.</source>
        <translation>تتعذر قراءة أحدث إيداع في «%1».</translation>
    </message>
    <message>
        <source>Cannot read what the commit %1 did.</source>
        <translation>تعذرت قراءة ما فعله الإيداع %1.</translation>
    </message>
    <message>
        <source>Cannot read which branch is checked out in “%1”.</source>
        <translation>تعذرت معرفة الفرع المستخرج في «%1».</translation>
    </message>
    <message>
        <source>Cannot read “%1” from the repository.</source>
        <translation>تتعذر قراءة «%1» من المستودع.</translation>
    </message>
    <message>
        <source>Cannot set “%1” aside as “%2”.</source>
        <translation>تعذر وضع «%1» جانبًا باسم «%2».</translation>
    </message>
    <message>
        <source>Cannot start the program “git”.</source>
        <translation>يتعذر تشغيل البرنامج «git».</translation>
    </message>
    <message>
        <source>Cannot tell what your commits and the remote's have in common.</source>
        <translation>تعذرت معرفة المشترك بين إيداعاتك وإيداعات المستودع البعيد.</translation>
    </message>
    <message>
        <source>Cannot tell which commits of “%1” the remote has.</source>
        <translation>تعذرت معرفة أي إيداعات «%1» لدى المستودع البعيد.</translation>
    </message>
    <message>
        <source>Cannot use the file “%1” of the site.</source>
        <translation>يتعذر استخدام الملف «%1» من الموقع.</translation>
    </message>
    <message>
        <source>Cannot work out what the commit would hold.</source>
        <translation>تعذر حساب ما سيحويه الإيداع.</translation>
    </message>
    <message>
        <source>Cannot write a commit as “%1”.</source>
        <translation>تتعذر كتابة إيداع باسم «%1».</translation>
    </message>
    <message>
        <source>Cannot write a commit on top of the remote's into the repository.</source>
        <translation>تتعذر كتابة إيداع في المستودع فوق إيداعات المستودع البعيد.</translation>
    </message>
    <message>
        <source>Cannot write a temporary file.</source>
        <translation>تتعذر كتابة ملف مؤقت.</translation>
    </message>
    <message>
        <source>Cannot write git's log of the branch.</source>
        <translation>تتعذر كتابة سجل git للفرع.</translation>
    </message>
    <message>
        <source>Cannot write into the repository of this site.</source>
        <translation>تتعذر الكتابة في مستودع هذا الموقع.</translation>
    </message>
    <message>
        <source>Cannot write the commit into the repository.</source>
        <translation>تتعذر كتابة الإيداع في المستودع.</translation>
    </message>
    <message>
        <source>Cannot write the file “%1” of the site.</source>
        <translation>تتعذر كتابة الملف «%1» من الموقع.</translation>
    </message>
    <message>
        <source>Cannot write the list of files into the repository.</source>
        <translation>تتعذر كتابة قائمة الملفات في المستودع.</translation>
    </message>
    <message>
        <source>Cannot write the message for this repository's hooks.</source>
        <translation>تتعذر كتابة الرسالة لخطافات هذا المستودع.</translation>
    </message>
    <message>
        <source>Cannot write your name in the repository's configuration.</source>
        <translation>تتعذر كتابة اسمك في إعداد المستودع.</translation>
    </message>
    <message>
        <source>Cannot write “%1” into the repository.</source>
        <translation>تتعذر كتابة «%1» في المستودع.</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>حالة الحروف</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>التصنيفات</translation>
    </message>
    <message>
        <source>Change a &amp;field of all posts…</source>
        <translation>تغيير &amp;حقل في كل المقالات…</translation>
    </message>
    <message>
        <source>Change a post first, or push the commits that are there.</source>
        <translation>غيّر مقالة أولًا، أو ادفع الإيداعات الموجودة.</translation>
    </message>
    <message>
        <source>Change and publish…</source>
        <translation>تغيير ونشر…</translation>
    </message>
    <message>
        <source>Change it in the front matter, or in the site's configuration.</source>
        <translation>غيّره في الترويسة، أو في إعداد الموقع.</translation>
    </message>
    <message>
        <source>Change it in the posts one by one.</source>
        <translation>غيّره في المقالات واحدة واحدة.</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>تغيير الوسوم</translation>
    </message>
    <message>
        <source>Change that by hand, then move the post again.</source>
        <translation>غيّر ذلك يدويًا، ثم انقل المقالة مجددًا.</translation>
    </message>
    <message>
        <source>Change the line to: %1 = …, with %2.</source>
        <translation>غيّر السطر إلى: %1 = …، على أن يكون: %2.</translation>
    </message>
    <message>
        <source>Change the list of submodules with git itself.</source>
        <translation>غيّر قائمة المستودعات الفرعية بـ git نفسه.</translation>
    </message>
    <message>
        <source>Change the post, then publish it again.</source>
        <translation>غيّر المقالة، ثم انشرها مجددًا.</translation>
    </message>
    <message>
        <source>Change the posts</source>
        <translation>تغيير المقالات</translation>
    </message>
    <message>
        <source>Change the s&amp;nippets…</source>
        <translation>تغيير المقت&amp;طفات…</translation>
    </message>
    <message>
        <source>Change the slug of one of them, then publish again.</source>
        <translation>غيّر الاسم اللطيف لإحداهما، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Change the slug of “%1”, then publish again.</source>
        <translation>غيّر الاسم اللطيف للمقالة «%1»، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Change the slug to letters, digits and hyphens.</source>
        <translation>غيّر الاسم اللطيف إلى حروف لاتينية وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>Change the style of &amp;links…</source>
        <translation>تغيير نمط ال&amp;روابط…</translation>
    </message>
    <message>
        <source>Change the templates…</source>
        <translation>تغيير القوالب…</translation>
    </message>
    <message>
        <source>Change the theme there, or give that folder another name first.</source>
        <translation>عدّل السمة هناك، أو غيّر اسم ذلك المجلد أولًا.</translation>
    </message>
    <message>
        <source>Change this post by hand; quotes may be needed around the new value.</source>
        <translation>غيّر هذه المقالة يدويًا؛ قد تلزم علامات اقتباس حول القيمة الجديدة.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيرة</translation>
    </message>
    <message>
        <source>Changed with other posts</source>
        <translation>تغيّر مع مقالات أخرى</translation>
    </message>
    <message>
        <source>Changes metadata in all posts of a site, as one step that can be taken back.</source>
        <translation>يغيّر البيانات الوصفية في كل مقالات موقع، كخطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Changes metadata: title, slug, date, tags, description, draft, any key; KEY= takes it away.</source>
        <translation>يغير البيانات الوصفية: title, slug, date, tags, description, draft، أو أي مفتاح؛ ويزيله KEY=.</translation>
    </message>
    <message>
        <source>Changing the posts…</source>
        <translation>تُغيَّر المقالات…</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>المحارف</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>المحارف بلا مسافات</translation>
    </message>
    <message>
        <source>Chec&amp;k the connection…</source>
        <translation>ف&amp;حص الاتصال…</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>ال&amp;فحص مجددًا</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>الفحص مجددًا</translation>
    </message>
    <message>
        <source>Check for a missing comma, quote or bracket, or one too many.</source>
        <translation>ابحث عن فاصلة أو علامة اقتباس أو قوس ناقص أو زائد.</translation>
    </message>
    <message>
        <source>Check its folder and the room on the disk.</source>
        <translation>تحقق من مجلده ومن المساحة على القرص.</translation>
    </message>
    <message>
        <source>Check its name and that you may read it.</source>
        <translation>تحقق من اسمه ومن أنه يحق لك قراءته.</translation>
    </message>
    <message>
        <source>Check its name and that you may write there.</source>
        <translation>تحقق من اسمه ومن أنه يحق لك الكتابة هناك.</translation>
    </message>
    <message>
        <source>Check one to rename it, or several to make them one.</source>
        <translation>علّم واحدًا لإعادة تسميته، أو عدة لجعلها واحدًا.</translation>
    </message>
    <message>
        <source>Check out the branch that is meant with “git switch”, then publish again.</source>
        <translation>استخرج الفرع المقصود بـ «git switch»، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read and write, then try again.</source>
        <translation>تحقق من أنه ملف يحق لك قراءته وكتابته، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it.</source>
        <translation>تحقق من أنه موجود ويحق لك قراءته.</translation>
    </message>
    <message>
        <source>Check that it is yours and smaller than 4 MB.</source>
        <translation>تحقق من أنه لك وأنه أصغر من 4 م.ب.</translation>
    </message>
    <message>
        <source>Check that it is yours and that the disk is not full.</source>
        <translation>تحقق من أنه لك وأن القرص ليس ممتلئًا.</translation>
    </message>
    <message>
        <source>Check that its folder can be written and has room, or name another place.</source>
        <translation>تحقق من إمكان الكتابة في مجلده ومن وجود متسع فيه، أو سمِّ مكانًا آخر.</translation>
    </message>
    <message>
        <source>Check that its folder can be written and has room.</source>
        <translation>تحقق من أن مجلده قابل للكتابة وفيه مساحة.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may read it, then try again.</source>
        <translation>تحقق من أن المجلد موجود ويحق لك قراءته، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check that the folder of the library can be written.</source>
        <translation>تحقق من أن مجلد المكتبة قابل للكتابة.</translation>
    </message>
    <message>
        <source>Check that the site's folder is there and that git runs.</source>
        <translation>تحقق من أن مجلد الموقع موجود وأن git يعمل.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write to the folder.</source>
        <translation>تحقق من المساحة على القرص ومن أنه يحق لك الكتابة إلى المجلد.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>تحقق من أنه يحق لك قراءته.</translation>
    </message>
    <message>
        <source>Check that you may write in its folder.</source>
        <translation>تحقق من أنه يحق لك الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>Check that you may write in the library's folder.</source>
        <translation>تحقق من أنه يحق لك الكتابة في مجلد المكتبة.</translation>
    </message>
    <message>
        <source>Check that you may write in the site's folder, then try again.</source>
        <translation>تحقق من أنه يحق لك الكتابة في مجلد الموقع، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check that you may write there and that there is space, then try again.</source>
        <translation>تحقق من أنه يحق لك الكتابة هناك ومن وجود مساحة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check that you may write there and that there is space; the text is safe in the library.</source>
        <translation>تحقق من أنه يحق لك الكتابة هناك ومن وجود مساحة؛ النص آمن في المكتبة.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>تحقق من أنه يحق لك الكتابة هناك.</translation>
    </message>
    <message>
        <source>Check that you may write to this file and its folder, or choose another library folder.</source>
        <translation>تحقق من أنه يحق لك الكتابة إلى هذا الملف ومجلده، أو اختر مجلد مكتبة آخر.</translation>
    </message>
    <message>
        <source>Check that you may write to this folder, or choose another one with --library.</source>
        <translation>تحقق من أنه يحق لك الكتابة إلى هذا المجلد، أو اختر غيره بـ --library.</translation>
    </message>
    <message>
        <source>Check that you may write to this folder, or choose another one.</source>
        <translation>تحقق من أنه يحق لك الكتابة إلى هذا المجلد، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Check that you may write to “%1”.</source>
        <translation>تحقق من أنه يحق لك الكتابة إلى «%1».</translation>
    </message>
    <message>
        <source>Check the connection and the remote's address (git remote -v), then try again.</source>
        <translation>تحقق من الاتصال ومن عنوان المستودع البعيد (git remote -v)، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the connection, then try again: nothing was lost.</source>
        <translation>تحقق من الاتصال، ثم حاول مجددًا: لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Check the connection, then try again: the commit is kept here.</source>
        <translation>تحقق من الاتصال، ثم حاول مجددًا: الإيداع محفوظ هنا.</translation>
    </message>
    <message>
        <source>Check the disk that holds it, then start Galley again.</source>
        <translation>تحقق من القرص الذي يحويها، ثم شغّل Galley من جديد.</translation>
    </message>
    <message>
        <source>Check the disk, and look at “git status” in the site's folder.</source>
        <translation>تحقق من القرص، وانظر إلى «git status» في مجلد الموقع.</translation>
    </message>
    <message>
        <source>Check the free space and that no other git program is at work, then try again.</source>
        <translation>تحقق من المساحة الحرة ومن أنه لا يعمل برنامج git آخر، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write there, then try again.</source>
        <translation>تحقق من المساحة الحرة ومن أنه يحق لك الكتابة هناك، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write there.</source>
        <translation>تحقق من المساحة الحرة ومن أنه يحق لك الكتابة هناك.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write to the repository, then publish again.</source>
        <translation>تحقق من المساحة الحرة ومن أنه يحق لك الكتابة إلى المستودع، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write to the repository, then push again.</source>
        <translation>تحقق من المساحة الحرة ومن أنه يحق لك الكتابة إلى المستودع، ثم ادفع مجددًا.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write to “%1”, then publish again.</source>
        <translation>تحقق من المساحة الحرة ومن أنه يحق لك الكتابة إلى «%1»، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Check the free space and that you may write to “%1”, then try again.</source>
        <translation>تحقق من المساحة الحرة ومن أنه يحق لك الكتابة إلى «%1»، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the free space and the disk, then publish again.</source>
        <translation>تحقق من المساحة الحرة ومن القرص، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Check the free space and the disk, then push again.</source>
        <translation>تحقق من المساحة الحرة ومن القرص، ثم ادفع مجددًا.</translation>
    </message>
    <message>
        <source>Check the free space and the paths of the posts, then publish again.</source>
        <translation>تحقق من المساحة الحرة ومن مسارات المقالات، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Check the free space, then publish again.</source>
        <translation>تحقق من المساحة الحرة، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Check the proxy in git's configuration (git config --get-all http.proxy) and in the environment (https_proxy), then try again.</source>
        <translation>تحقق من الوسيط في إعداد git ‏(git config --get-all http.proxy) وفي البيئة (https_proxy)، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the remote's address (git remote -v), or make the repository there, then try again.</source>
        <translation>تحقق من عنوان المستودع البعيد (git remote -v)، أو أنشئ المستودع هناك، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check the remote's address and this computer's clock; for a server of your own, set http.sslCAInfo in git's configuration.</source>
        <translation>تحقق من عنوان المستودع البعيد ومن ساعة هذا الحاسوب؛ وإن كان الخادم لك فاضبط http.sslCAInfo في إعداد git.</translation>
    </message>
    <message>
        <source>Check the site's .gitattributes files, then try again.</source>
        <translation>تحقق من ملفات ‎.gitattributes في الموقع، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check user.signingKey and that the key can be used (git commit -S), or switch commit.gpgSign off.</source>
        <translation>تحقق من user.signingKey ومن أن المفتاح صالح للاستخدام (git commit -S)، أو أطفئ commit.gpgSign.</translation>
    </message>
    <message>
        <source>Check user.signingKey and that the key can be used (git commit -S), then push again.</source>
        <translation>تحقق من user.signingKey ومن أن المفتاح صالح للاستخدام (git commit -S)، ثم ادفع مجددًا.</translation>
    </message>
    <message>
        <source>Check “core.autocrlf”, “core.eol” and the site's .gitattributes files, then try again.</source>
        <translation>تحقق من «core.autocrlf» و«core.eol» ومن ملفات ‎.gitattributes في الموقع، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Checked %1 posts, %2 versions and bases, %3 images.</source>
        <translation>فُحصت المقالات %1، والنسخ والأصول %2، والصور %3.</translation>
    </message>
    <message>
        <source>Checking links, images and addresses…</source>
        <translation>تُفحص الروابط والصور وعناوين الويب…</translation>
    </message>
    <message>
        <source>Checking the connections</source>
        <translation>تُفحص الصلات</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>يُفحص الملف</translation>
    </message>
    <message>
        <source>Checking the images</source>
        <translation>تُفحص الصور</translation>
    </message>
    <message>
        <source>Checking the search index</source>
        <translation>يُفحص فهرس البحث</translation>
    </message>
    <message>
        <source>Checking the site was stopped.</source>
        <translation>أُوقف فحص الموقع.</translation>
    </message>
    <message>
        <source>Checking the texts</source>
        <translation>تُفحص النصوص</translation>
    </message>
    <message>
        <source>Checking the versions</source>
        <translation>تُفحص النسخ</translation>
    </message>
    <message>
        <source>Checking what lists show</source>
        <translation>يُفحص ما تعرضه القوائم</translation>
    </message>
    <message>
        <source>Choose a day of the calendar.</source>
        <translation>اختر يومًا من التقويم.</translation>
    </message>
    <message>
        <source>Choose a name of whole characters.</source>
        <translation>اختر اسمًا من محارف كاملة.</translation>
    </message>
    <message>
        <source>Choose a new folder, or open the site that is there.</source>
        <translation>اختر مجلدًا جديدًا، أو افتح الموقع الموجود هناك.</translation>
    </message>
    <message>
        <source>Choose a place where you may write.</source>
        <translation>اختر مكانًا يحق لك الكتابة فيه.</translation>
    </message>
    <message>
        <source>Choose a shorter name: file systems take 255 bytes at most.</source>
        <translation>اختر اسمًا أقصر: تقبل أنظمة الملفات 255 بايتًا على الأكثر.</translation>
    </message>
    <message>
        <source>Choose a shorter path.</source>
        <translation>اختر مسارًا أقصر.</translation>
    </message>
    <message>
        <source>Choose a time that lies ahead, or publish the post now.</source>
        <translation>اختر وقتًا قادمًا، أو انشر المقالة الآن.</translation>
    </message>
    <message>
        <source>Choose an image: %1</source>
        <translation>اختيار صورة: %1</translation>
    </message>
    <message>
        <source>Choose another backup; the daily ones are in the folder “backups” of the library.</source>
        <translation>اختر نسخة احتياطية أخرى؛ اليومية في المجلد «backups» من المكتبة.</translation>
    </message>
    <message>
        <source>Choose another name for the backup, best on another disk.</source>
        <translation>اختر اسمًا آخر للنسخة الاحتياطية، والأفضل على قرص آخر.</translation>
    </message>
    <message>
        <source>Choose another name for the new one.</source>
        <translation>اختر اسمًا آخر للجديد.</translation>
    </message>
    <message>
        <source>Choose another name, such as “post/my-post”.</source>
        <translation>اختر اسمًا آخر، مثل «post/my-post».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name: git knows only a file by this one.</source>
        <translation>اختر اسمًا آخر: لا يعرف git بهذا الاسم إلا ملفًا.</translation>
    </message>
    <message>
        <source>Choose another name: this one would reach into git's own folder.</source>
        <translation>اختر اسمًا آخر: يصل هذا إلى مجلد git نفسه.</translation>
    </message>
    <message>
        <source>Choose another place for the post, or publish the file that is meant.</source>
        <translation>اختر مكانًا آخر للمقالة، أو انشر الملف المقصود.</translation>
    </message>
    <message>
        <source>Choose another place for the post.</source>
        <translation>اختر مكانًا آخر للمقالة.</translation>
    </message>
    <message>
        <source>Choose another place; the text is still in this window.</source>
        <translation>اختر مكانًا آخر؛ ما زال النص في هذه النافذة.</translation>
    </message>
    <message>
        <source>Choose another port, or none, so that a free one is taken.</source>
        <translation>اختر منفذًا آخر، أو لا تختر، فيؤخذ منفذ حر.</translation>
    </message>
    <message>
        <source>Choose another site.</source>
        <translation>اختر موقعًا آخر.</translation>
    </message>
    <message>
        <source>Choose another slug.</source>
        <translation>اختر اسمًا لطيفًا آخر.</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>اختر واحدًا من الاثنين.</translation>
    </message>
    <message>
        <source>Choose one of these with --format: %1.</source>
        <translation>اختر واحدة من هذه باستخدام --format: %1.</translation>
    </message>
    <message>
        <source>Choose one of those that are listed.</source>
        <translation>اختر واحدًا من المسرودة.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>اختر واحدًا من: %1.</translation>
    </message>
    <message>
        <source>Choose that site in the list of sites.</source>
        <translation>اختر ذلك الموقع من قائمة المواقع.</translation>
    </message>
    <message>
        <source>Choose the folder of a site that is kept in git, or make a new site.</source>
        <translation>اختر مجلد موقع محفوظ في git، أو أنشئ موقعًا جديدًا.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the site.</source>
        <translation>اختر المجلد الذي يحوي الموقع.</translation>
    </message>
    <message>
        <source>Choose “direct”, or “per-post”: each post to a branch of its own.</source>
        <translation>اختر «direct»، أو «per-post»: كل مقالة إلى فرع خاص بها.</translation>
    </message>
    <message>
        <source>Choose “on” or “off”.</source>
        <translation>اختر «on» أو «off».</translation>
    </message>
    <message>
        <source>Choose “stay”, or “follow”: as title and date say.</source>
        <translation>اختر «stay»، أو «follow»: كما يقول العنوان والتاريخ.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clone it into a folder of its own, and open that.</source>
        <translation>استنسخه في مجلد خاص به، وافتح ذلك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Close it with the same signs it opens with, and leave the text below it.</source>
        <translation>أغلقها بالعلامات نفسها التي تبدأ بها، واترك النص تحتها.</translation>
    </message>
    <message>
        <source>Close its brace } before the text of the post.</source>
        <translation>أغلق قوسها } قبل نص المقالة.</translation>
    </message>
    <message>
        <source>Close other programs to free memory, then try again.</source>
        <translation>أغلق برامج أخرى لتحرير الذاكرة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>أغلق البرنامج الآخر، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>إغلاق البحث (Escape)</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق بلا حفظ</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>كتلة شيفرة</translation>
    </message>
    <message>
        <source>Colours of the text when it is &amp;dark</source>
        <translation>ألوان النص في المظهر ال&amp;داكن</translation>
    </message>
    <message>
        <source>Colours of the text when it is &amp;light</source>
        <translation>ألوان النص في المظهر ال&amp;فاتح</translation>
    </message>
    <message>
        <source>Commands beside this window will not work.</source>
        <translation>لن تعمل الأوامر إلى جانب هذه النافذة.</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>الإيداع %1</translation>
    </message>
    <message>
        <source>Commit it with git, or unstage it with “git restore --staged”; then publish again.</source>
        <translation>أودعه بـ git، أو أخرجه من الإدراج بـ «git restore --staged»؛ ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Commit or take back what the details name (git status), then push again; nothing was changed.</source>
        <translation>أودع ما تذكره التفاصيل أو تراجع عنه (git status)، ثم ادفع مجددًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Commit that change or take it back, then publish again; nothing was written.</source>
        <translation>أودع ذلك التغيير أو تراجع عنه، ثم انشر مجددًا؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Commit the site's settings, then publish again.</source>
        <translation>أودع إعدادات الموقع، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Commit your change or take it back, then push again; nothing was changed here.</source>
        <translation>أودع تغييرك أو تراجع عنه، ثم ادفع مجددًا؛ لم يتغير هنا شيء.</translation>
    </message>
    <message>
        <source>Commits posts to their site and pushes.</source>
        <translation>يودع المقالات في موقعها ويدفعها.</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>أُودع</translation>
    </message>
    <message>
        <source>Committed as %1 on %2; not pushed.</source>
        <translation>أُودع باسم %1 على %2؛ لم يُدفع.</translation>
    </message>
    <message>
        <source>Committed as %1, but not pushed. %2</source>
        <translation>أُودع باسم %1 ولم يُدفع. %2</translation>
    </message>
    <message>
        <source>Committed as %1, but not pushed: readers see no change yet. %2 %3</source>
        <translation>أُودع باسم %1 ولم يُدفع: لا يرى القراء أي تغيير بعد. %2 %3</translation>
    </message>
    <message>
        <source>Committed as %1. Add a remote to publish it.</source>
        <translation>أُودع باسم %1. أضف مستودعًا بعيدًا لنشره.</translation>
    </message>
    <message>
        <source>Committed as %1. There is no remote to send it to.</source>
        <translation>أُودع باسم %1. لا يوجد مستودع بعيد يُرسل إليه.</translation>
    </message>
    <message>
        <source>Committed, but not pushed</source>
        <translation>أُودع ولم يُدفع</translation>
    </message>
    <message>
        <source>Committed, but not pushed: %1</source>
        <translation>أُودع ولم يُدفع: %1</translation>
    </message>
    <message>
        <source>Committed, not pushed</source>
        <translation>أُودع ولم يُدفع</translation>
    </message>
    <message>
        <source>Compare both texts (Post &gt; Compare with the site's text, or “galley resolve”), then publish it again. Both are kept as versions.</source>
        <translation>قارن النصين (مقالة &gt; مقارنة بنص الموقع، أو «galley resolve»)، ثم انشرها مجددًا. كلاهما محفوظ نسخةً.</translation>
    </message>
    <message>
        <source>Compare both texts…</source>
        <translation>مقارنة النصين…</translation>
    </message>
    <message>
        <source>Compare the fingerprint of its key with the one that its operator publishes and accept it when you are asked, or connect once with “ssh HOST”; then try again.</source>
        <translation>قارن بصمة مفتاحه بالتي ينشرها مشغّله واقبلها حين تُسأل، أو اتصل مرة بـ «ssh HOST»؛ ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Compare the two texts, then publish again.</source>
        <translation>قارن النصين، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Compare them once more; nothing is lost.</source>
        <translation>قارنهما مرة أخرى؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Comparing it with the newest backup</source>
        <translation>تُقارن بأحدث نسخة احتياطية</translation>
    </message>
    <message>
        <source>Comparing the posts</source>
        <translation>تُقارن المقالات</translation>
    </message>
    <message>
        <source>Comparing with the repository</source>
        <translation>تجري المقارنة بالمستودع</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Convert the file to UTF-8 (with iconv, or “Save with Encoding” in a text editor), then open it again.</source>
        <translation>حوّل الملف إلى UTF-8 (بـ iconv، أو بالحفظ مع ترميز في محرر نصوص)، ثم افتحه مجددًا.</translation>
    </message>
    <message>
        <source>Converting a file</source>
        <translation>يُحوَّل ملف</translation>
    </message>
    <message>
        <source>Copied to “%1”</source>
        <translation>نُسخت إلى «%1»</translation>
    </message>
    <message>
        <source>Copies a theme into the site's folder, to be changed there.</source>
        <translation>ينسخ سمة إلى مجلد الموقع لتُعدَّل هناك.</translation>
    </message>
    <message>
        <source>Copies posts to another site, rewritten for it.</source>
        <translation>ينسخ المقالات إلى موقع آخر، مكتوبة من جديد له.</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>نسخ &amp;بصيغة</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>نسخ بصيغة &amp;HTML</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>نسخ بصيغة &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as rich te&amp;xt</source>
        <translation>نسخ نصًا من&amp;سقًا</translation>
    </message>
    <message>
        <source>Copy it in parts, or save it as a file and import that.</source>
        <translation>انسخه أجزاءً، أو احفظه ملفًا واستورده.</translation>
    </message>
    <message>
        <source>Copy its folder to a safe place first, then restore a backup.</source>
        <translation>انسخ مجلدها إلى مكان آمن أولًا، ثم استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Copy one that is there: galley theme copy broadsheet.</source>
        <translation>انسخ سمة موجودة: galley theme copy broadsheet.</translation>
    </message>
    <message>
        <source>Copy there</source>
        <translation>نسخ إلى هناك</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>تُنسخ المكتبة</translation>
    </message>
    <message>
        <source>Counts the words, sentences and characters of a post, without markup.</source>
        <translation>يعدّ كلمات مقالة وجملها ومحارفها، بلا الترميز.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>الوص&amp;ف</translation>
    </message>
    <message>
        <source>D&amp;raft: not to be published</source>
        <translation>&amp;مسودة: لا تُنشر</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Dates that disagree with the file’s name</source>
        <translation>تواريخ لا توافق اسم الملف</translation>
    </message>
    <message>
        <source>Dates that lie ahead</source>
        <translation>تواريخ في المستقبل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>اليوم والوقت</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Delete the colum&amp;n</source>
        <translation>&amp;حذف العمود</translation>
    </message>
    <message>
        <source>Delete the ro&amp;w</source>
        <translation>حذف ال&amp;صف</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details to unfold</source>
        <translation>تفاصيل قابلة للطي</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>القواميس</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Do it once more.</source>
        <translation>كرر ذلك.</translation>
    </message>
    <message>
        <source>Do not align the column</source>
        <translation>بلا محاذاة للعمود</translation>
    </message>
    <message>
        <source>Do not connect. Ask its operator for the server's present key.</source>
        <translation>لا تتصل. اسأل مشغّله عن مفتاح الخادم الحالي.</translation>
    </message>
    <message>
        <source>Documents of word processors are made by the program pandoc, which is not installed here.</source>
        <translation>ينشئ مستنداتِ معالجة النصوص برنامجُ pandoc، وهو غير مثبّت هنا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Drafts that are published all the same</source>
        <translation>مسودات منشورة رغم ذلك</translation>
    </message>
    <message>
        <source>Duplicate d&amp;ownwards</source>
        <translation>تك&amp;رار إلى أسفل</translation>
    </message>
    <message>
        <source>Duplicate u&amp;pwards</source>
        <translation>ت&amp;كرار إلى أعلى</translation>
    </message>
    <message>
        <source>Each commit carries your name and e-mail address, and git does not know them yet: fill them in.</source>
        <translation>يحمل كل إيداع اسمك وعنوان بريدك، ولا يعرفهما git بعد: املأهما.</translation>
    </message>
    <message>
        <source>Each post has a %1 of its own.</source>
        <translation>لكل مقالة %1 خاص بها.</translation>
    </message>
    <message>
        <source>Each post is kept for %1 days, counted on days on which you use Galley.</source>
        <translation>مدة حفظ كل مقالة، بالأيام: %1. تُعدّ الأيام التي تستخدم فيها Galley.</translation>
    </message>
    <message>
        <source>Each post is published to a branch of its own.</source>
        <translation>تُنشر كل مقالة إلى فرع خاص بها.</translation>
    </message>
    <message>
        <source>Earlier commits that go along: %1</source>
        <translation>الإيداعات السابقة التي تذهب معه: %1</translation>
    </message>
    <message>
        <source>Earlier texts, newest first</source>
        <translation>النصوص السابقة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Edit as &amp;text</source>
        <translation>تحرير ك&amp;نص</translation>
    </message>
    <message>
        <source>Edit it as text.</source>
        <translation>حرّرها كنص.</translation>
    </message>
    <message>
        <source>Edit the front matter as text.</source>
        <translation>حرّر الترويسة كنص.</translation>
    </message>
    <message>
        <source>Em&amp;oji as names</source>
        <translation>الرموز التعبيرية ك&amp;أسماء</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>إفراغ سلة المهملات…</translation>
    </message>
    <message>
        <source>Emptying the trash</source>
        <translation>تُفرغ سلة المهملات</translation>
    </message>
    <message>
        <source>Emptying the trash was stopped.</source>
        <translation>أُوقف إفراغ سلة المهملات.</translation>
    </message>
    <message>
        <source>End the search (git bisect reset), then publish again.</source>
        <translation>أنهِ البحث (git bisect reset)، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Enter goes to the heading; Alt and the arrows move its section.</source>
        <translation>ينتقل Enter إلى العنوان الفرعي؛ وينقل Alt مع الأسهم قسمه.</translation>
    </message>
    <message>
        <source>Enter opens the post at that place.</source>
        <translation>يفتح Enter المقالة عند ذلك الموضع.</translation>
    </message>
    <message>
        <source>Every new post begins as this template; “” as none.</source>
        <translation>تبدأ كل مقالة جديدة كهذا القالب؛ “” بلا قالب.</translation>
    </message>
    <message>
        <source>Every new post of this site begins like this</source>
        <translation>تبدأ كل مقالة جديدة في هذا الموقع هكذا</translation>
    </message>
    <message>
        <source>Every place is shown here first; a click leaves it out. Undo takes it all back.</source>
        <translation>يُعرض كل موضع هنا أولًا؛ والنقر عليه يستثنيه. والتراجع يعيد كل شيء.</translation>
    </message>
    <message>
        <source>Export in several parts, and bring in one after the other.</source>
        <translation>صدّر في عدة أجزاء، وأدخلها واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>Export it anew from where it came, and put it in again.</source>
        <translation>صدّرها من مصدرها من جديد، وأدرجها مرة أخرى.</translation>
    </message>
    <message>
        <source>Export it anew under Settings &gt; Advanced &gt; Import/Export in Ghost.</source>
        <translation>صدّره من جديد من Settings &gt; Advanced &gt; Import/Export في Ghost.</translation>
    </message>
    <message>
        <source>Export it anew with Tools &gt; Export in WordPress, and choose “All content”.</source>
        <translation>صدّره من جديد من Tools &gt; Export في WordPress، واختر “All content”.</translation>
    </message>
    <message>
        <source>Export it as a page (html), which word processors open, too.</source>
        <translation>صدّره صفحةً (html)، فبرامج معالجة النصوص تفتحها أيضًا.</translation>
    </message>
    <message>
        <source>Export the archive anew, or bring in what comes before that place (--keep-good).</source>
        <translation>صدّر الأرشيف من جديد، أو أدخل ما يسبق ذلك الموضع (‎--keep-good).</translation>
    </message>
    <message>
        <source>Export the blog anew, and bring in that file.</source>
        <translation>صدّر المدونة من جديد، وأدخل ذلك الملف.</translation>
    </message>
    <message>
        <source>Export the blog anew, or bring in what comes before that place (--keep-good).</source>
        <translation>صدّر المدونة من جديد، أو أدخل ما يأتي قبل ذلك الموضع (--keep-good).</translation>
    </message>
    <message>
        <source>Export the library again, or take the folder from a copy; nothing of it was taken in.</source>
        <translation>صدّر المكتبة مرة أخرى، أو خذ المجلد من نسخة؛ لم يُدخل منه شيء.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>تعبير</translation>
    </message>
    <message>
        <source>F&amp;olding</source>
        <translation>ال&amp;طي</translation>
    </message>
    <message>
        <source>FIND is a regular expression; WITH may hold $1, $2 …</source>
        <translation>FIND تعبير نمطي؛ ويجوز أن يحوي WITH ‏$1 و$2 …</translation>
    </message>
    <message>
        <source>Fetch it with “git fetch” and “git branch”, then try again.</source>
        <translation>اجلبه بـ «git fetch» و«git branch»، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Fetch them (git pull --rebase in the site's folder), then push again: nothing was overwritten.</source>
        <translation>اجلبها (git pull --rebase في مجلد الموقع)، ثم ادفع مجددًا: لم يُكتب فوق شيء.</translation>
    </message>
    <message>
        <source>Fetching what others sent to “%1”</source>
        <translation>يُجلب ما أرسله آخرون إلى «%1»</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Field, such as author</source>
        <translation>حقل، مثل author</translation>
    </message>
    <message>
        <source>Files that were left out, and why</source>
        <translation>الملفات التي تُركت، والسبب</translation>
    </message>
    <message>
        <source>Files that will change</source>
        <translation>الملفات التي ستتغير</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter by tag, category or year; saved filters</source>
        <translation>تصفية بالوسم أو التصنيف أو السنة؛ والمرشحات المحفوظة</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>تصفية: %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>البحث عن</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>بحث عن التال&amp;ي</translation>
    </message>
    <message>
        <source>Find a &amp;post</source>
        <translation>الب&amp;حث عن مقالة</translation>
    </message>
    <message>
        <source>Find by a regular expression</source>
        <translation>البحث بتعبير نمطي</translation>
    </message>
    <message>
        <source>Find in this post</source>
        <translation>البحث في هذه المقالة</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>بحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Find whole words only</source>
        <translation>البحث عن كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Find within the selected text only</source>
        <translation>البحث داخل النص المحدد فقط</translation>
    </message>
    <message>
        <source>Finds posts by words, "phrases", tag:x, state:x, after:2026, -word …</source>
        <translation>يجد المقالات بكلمات، أو "عبارات"، أو tag:x أو state:x أو after:2026 أو -word …</translation>
    </message>
    <message>
        <source>Fingerprint of the server's key</source>
        <translation>بصمة مفتاح الخادم</translation>
    </message>
    <message>
        <source>Finish applying the patches (git am --continue) or give it up (git am --abort), then publish again.</source>
        <translation>أكمل تطبيق الرقع (git am --continue) أو تخلَّ عنه (git am --abort)، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Finish it or take it back, then push again.</source>
        <translation>أكمله أو تراجع عنه، ثم ادفع مجددًا.</translation>
    </message>
    <message>
        <source>Finish the cherry-pick (git cherry-pick --continue) or give it up (git cherry-pick --abort), then publish again.</source>
        <translation>أكمل الانتقاء (git cherry-pick --continue) أو تخلَّ عنه (git cherry-pick --abort)، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Finish the merge (git merge --continue) or give it up (git merge --abort), then publish again.</source>
        <translation>أكمل الدمج (git merge --continue) أو تخلَّ عنه (git merge --abort)، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Finish the rebase (git rebase --continue) or give it up (git rebase --abort), then publish again.</source>
        <translation>أكمل إعادة التأسيس (git rebase --continue) أو تخلَّ عنها (git rebase --abort)، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Finish the revert (git revert --continue) or give it up (git revert --abort), then publish again.</source>
        <translation>أكمل العكس (git revert --continue) أو تخلَّ عنه (git revert --abort)، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Focus &amp;on</source>
        <translation>التر&amp;كيز على</translation>
    </message>
    <message>
        <source>Fold &amp;all</source>
        <translation>طي ال&amp;كل</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Folders of posts</source>
        <translation>مجلدات المقالات</translation>
    </message>
    <message>
        <source>For readers who cannot see it</source>
        <translation>للقراء الذين لا يرونها</translation>
    </message>
    <message>
        <source>For&amp;mat</source>
        <translation>ت&amp;نسيق</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>الصيغ الرياضية</translation>
    </message>
    <message>
        <source>Found in the site, not taken over</source>
        <translation>وُجد في الموقع ولم يؤخذ</translation>
    </message>
    <message>
        <source>Free space there, then push again: the commit is kept here.</source>
        <translation>أفسح مكانًا هناك، ثم ادفع مجددًا: الإيداع محفوظ هنا.</translation>
    </message>
    <message>
        <source>From page to page</source>
        <translation>من صفحة إلى صفحة</translation>
    </message>
    <message>
        <source>From this computer…</source>
        <translation>من هذا الحاسوب…</translation>
    </message>
    <message>
        <source>From “%1” %2 posts came in, and %3 were here already; %4 items are left out.</source>
        <translation>ما دخل من «%1»، بالمقالات: %2؛ الموجود هنا من قبل: %3؛ العناصر المتروكة: %4.</translation>
    </message>
    <message>
        <source>From “%1” %2 posts would come in, and %3 are here already; %4 items are left out.</source>
        <translation>ما سيدخل من «%1»، بالمقالات: %2؛ الموجود هنا من قبل: %3؛ العناصر المتروكة: %4.</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Front matter as text</source>
        <translation>الترويسة كنص</translation>
    </message>
    <message>
        <source>Front matter that cannot be read</source>
        <translation>ترويسة لا يمكن قراءتها</translation>
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

اكتب مقالة، وشاهدها صفحةً، وانشرها إيداعًا في git.

برنامج حر وفق رخصة جنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Galley %1: write a post, see it as a page, publish it as a git commit.

Usage: galley [FILE.md]          opens the window
       galley COMMAND [WORDS]    does one thing without a window

</source>
        <translation>Galley %1: اكتب مقالة، وشاهدها صفحةً، وانشرها إيداعًا في git.

الاستخدام: galley [FILE.md]          يفتح النافذة
       galley COMMAND [WORDS]    يفعل شيئًا واحدًا بلا نافذة

</translation>
    </message>
    <message>
        <source>Galley &amp;Help</source>
        <translation>م&amp;ساعدة Galley</translation>
    </message>
    <message>
        <source>Galley brings along: %1. A theme of your own lies in %2/%3.</source>
        <translation>يأتي مع Galley: %1. وسمتك الخاصة تكون في %2/%3.</translation>
    </message>
    <message>
        <source>Galley brings no theme “%1” along.</source>
        <translation>لا تأتي مع Galley سمة «%1».</translation>
    </message>
    <message>
        <source>Galley cannot make a site of the kind “%1”.</source>
        <translation>لا يستطيع Galley إنشاء موقع من النوع «%1».</translation>
    </message>
    <message>
        <source>Galley ended before the commit was made; nothing was published.</source>
        <translation>انتهى Galley قبل إنشاء الإيداع؛ لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>Galley is already publishing to this repository.</source>
        <translation>ينشر Galley إلى هذا المستودع الآن.</translation>
    </message>
    <message>
        <source>Galley makes these pages from the posts. They come in the same commit, so that the site shows what the posts say.</source>
        <translation>يصنع Galley هذه الصفحات من المقالات. تأتي في الإيداع نفسه، ليعرض الموقع ما تقوله المقالات.</translation>
    </message>
    <message>
        <source>Galley was interrupted last time. Nothing that reached the library is lost:</source>
        <translation>انقطع Galley في المرة الماضية. لم يُفقد شيء وصل إلى المكتبة:</translation>
    </message>
    <message>
        <source>Galley's own keeps the words calm and colours only code. With another theme, links, quotes and signs take its colours too. Letters are kept readable on the paper.</source>
        <translation>ألوان Galley تُبقي الكلمات هادئة ولا تلوّن إلا الشيفرة. ومع سمة أخرى تأخذ الروابط والاقتباسات والعلامات ألوانها أيضًا. وتبقى الحروف مقروءة على الورقة.</translation>
    </message>
    <message>
        <source>Git does not know your name or e-mail address yet, which each commit carries.</source>
        <translation>لا يعرف git اسمك أو عنوان بريدك بعد، وكل إيداع يحملهما.</translation>
    </message>
    <message>
        <source>Git is in the middle of something in this repository, which a commit would mix up.</source>
        <translation>‏Git في وسط عمل في هذا المستودع، والإيداع يخلط الأمرين.</translation>
    </message>
    <message>
        <source>Give a path inside the site, without empty parts, “.” or “..”.</source>
        <translation>أعطِ مسارًا داخل الموقع، بلا أجزاء فارغة ولا «.» ولا «..».</translation>
    </message>
    <message>
        <source>Give an address like https://example.org/me/blog.git or git@example.org:me/blog.git.</source>
        <translation>أعطِ عنوانًا مثل https://example.org/me/blog.git أو git@example.org:me/blog.git.</translation>
    </message>
    <message>
        <source>Give it a new value with %1=VALUE.</source>
        <translation>أعطه قيمة جديدة بـ %1=VALUE.</translation>
    </message>
    <message>
        <source>Give it a title, then publish again.</source>
        <translation>أعطها عنوانًا، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Give it an address that begins with https:// (git remote set-url %1 ADDRESS).</source>
        <translation>أعطه عنوانًا يبدأ بـ https:// (git remote set-url %1 ADDRESS).</translation>
    </message>
    <message>
        <source>Give it one; it can be changed later.</source>
        <translation>أعطها عنوانًا؛ يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Give it one; it stands at the head of every page.</source>
        <translation>أعطه عنوانًا؛ يظهر في رأس كل صفحة.</translation>
    </message>
    <message>
        <source>Give one of the posts another slug, then publish again.</source>
        <translation>أعطِ إحدى المقالتين اسمًا لطيفًا آخر، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Give one of them another slug.</source>
        <translation>أعطِ إحداهما اسمًا لطيفًا آخر.</translation>
    </message>
    <message>
        <source>Give the file one kind of line ends, then try again.</source>
        <translation>أعطِ الملف نوعًا واحدًا من نهايات الأسطر، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Give the longest side in pixels: --max-size 1600.</source>
        <translation>أعطِ الضلع الأطول بالبكسل: --max-size 1600.</translation>
    </message>
    <message>
        <source>Give the public part of your key (~/.ssh/*.pub) to the server, or load the right one with “ssh-add”; then try again.</source>
        <translation>أعطِ الخادم الجزء العام من مفتاحك (~/.ssh/*.pub)، أو حمّل المفتاح الصحيح بـ «ssh-add»؛ ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Gives a Press site another theme.</source>
        <translation>يعطي موقع Press سمة أخرى.</translation>
    </message>
    <message>
        <source>Gives a post a new text.</source>
        <translation>يعطي مقالة نصًا جديدًا.</translation>
    </message>
    <message>
        <source>Gives a post another slug: file, media, redirect and links from other posts follow.</source>
        <translation>يعطي مقالة اسمًا لطيفًا آخر: يتبعه الملف والوسائط والتحويل والروابط من المقالات الأخرى.</translation>
    </message>
    <message>
        <source>Gives posts to another site, rewritten for it.</source>
        <translation>يعطي المقالات لموقع آخر، مكتوبة من جديد له.</translation>
    </message>
    <message>
        <source>Go to the next hit (F3)</source>
        <translation>إلى النتيجة التالية (F3)</translation>
    </message>
    <message>
        <source>Go to the previous hit (Shift+F3)</source>
        <translation>إلى النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Goes the way to a site's remote, changes nothing, and names what stands in the way.</source>
        <translation>يسلك الطريق إلى المستودع البعيد لموقع، ولا يغير شيئًا، ويسمّي ما يعترض الطريق.</translation>
    </message>
    <message>
        <source>Going the way to the remote, without changing anything there…</source>
        <translation>يُسلك الطريق إلى المستودع البعيد دون تغيير شيء فيه…</translation>
    </message>
    <message>
        <source>H&amp;ow long is it…</source>
        <translation>ما &amp;طولها…</translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation>عنوان فرعي &amp;%1</translation>
    </message>
    <message>
        <source>Headings of the post are listed here. Begin a line with # to make one.</source>
        <translation>تُسرد هنا العناوين الفرعية للمقالة. ابدأ سطرًا بـ # لإنشاء عنوان.</translation>
    </message>
    <message>
        <source>Hello from the tour</source>
        <translation>تحية من الجولة</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>سجل «%1»</translation>
    </message>
    <message>
        <source>How do you sign in to %1?</source>
        <translation>كيف تسجل الدخول إلى %1؟</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>مدى تقدم الفحص</translation>
    </message>
    <message>
        <source>How far the publish is</source>
        <translation>مدى تقدم النشر</translation>
    </message>
    <message>
        <source>How large should the table be?</source>
        <translation>ما حجم الجدول؟</translation>
    </message>
    <message>
        <source>How long is it?</source>
        <translation>ما طولها؟</translation>
    </message>
    <message>
        <source>How should posts of “%1” link to each other?</source>
        <translation>كيف ترتبط مقالات «%1» بعضها ببعض؟</translation>
    </message>
    <message>
        <source>How this text differs from the text as it is now</source>
        <translation>كيف يختلف هذا النص عن النص الحالي</translation>
    </message>
    <message>
        <source>I&amp;mage…</source>
        <translation>&amp;صورة…</translation>
    </message>
    <message>
        <source>If that is what you want, add --yes.</source>
        <translation>إن كان هذا ما تريده فأضف --yes.</translation>
    </message>
    <message>
        <source>If the window closes now, what you typed since is lost.</source>
        <translation>إن أُغلقت النافذة الآن فُقد ما كتبته منذ ذلك.</translation>
    </message>
    <message>
        <source>If you know them, say that you trust this site (“galley site trust”), then publish again.</source>
        <translation>إن كنت تعرفها فقل إنك تثق بهذا الموقع («galley site trust»)، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>If you trust it, run git config --global --add safe.directory "%1", then open it again.</source>
        <translation>إن كنت تثق به فنفّذ git config --global --add safe.directory "%1"، ثم افتحه مجددًا.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Image %1 of %2: “%3”</source>
        <translation>الصورة %1 من %2: «%3»</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp *.gif *.svg *.avif *.bmp *.tiff)</source>
        <translation>الصور (*.png *.jpg *.jpeg *.webp *.gif *.svg *.avif *.bmp *.tiff)</translation>
    </message>
    <message>
        <source>Images and files</source>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>Images from the web are not loaded.</source>
        <translation>لم تُحمَّل الصور من الويب.</translation>
    </message>
    <message>
        <source>Images of the library</source>
        <translation>صور المكتبة</translation>
    </message>
    <message>
        <source>Images that are not there</source>
        <translation>صور غير موجودة</translation>
    </message>
    <message>
        <source>Images that are slow to load</source>
        <translation>صور بطيئة التحميل</translation>
    </message>
    <message>
        <source>Images without a description</source>
        <translation>صور بلا وصف</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>في تعارض</translation>
    </message>
    <message>
        <source>In other languages: %1</source>
        <translation>بلغات أخرى: %1</translation>
    </message>
    <message>
        <source>In the %1, here:
%2
there:
%3
</source>
        <translation>في %1، هنا:
%2
وهناك:
%3
</translation>
    </message>
    <message>
        <source>In the line &amp;above</source>
        <translation>في السطر أ&amp;علاه</translation>
    </message>
    <message>
        <source>In the line &amp;below</source>
        <translation>في السطر أ&amp;دناه</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>في التحديد</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>In the text, %1 of %2</source>
        <translation>في النص، %1 من %2</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>In the trash, where it is kept for 30 days.</source>
        <translation>في سلة المهملات، وتُحفظ فيها 30 يومًا.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Insert the link</source>
        <translation>إدراج الرابط</translation>
    </message>
    <message>
        <source>Insert the table</source>
        <translation>إدراج الجدول</translation>
    </message>
    <message>
        <source>Install Galley again.</source>
        <translation>ثبّت Galley من جديد.</translation>
    </message>
    <message>
        <source>Install Galley anew.</source>
        <translation>ثبّت Galley من جديد.</translation>
    </message>
    <message>
        <source>Install Galley anew: %1 belongs beside galley.</source>
        <translation>ثبّت Galley من جديد: مكان %1 بجانب galley.</translation>
    </message>
    <message>
        <source>Install Galley anew: its parts are of different versions.</source>
        <translation>ثبّت Galley من جديد: أجزاؤه من إصدارات مختلفة.</translation>
    </message>
    <message>
        <source>Install Git LFS and run “git lfs install” in a terminal, then publish again.</source>
        <translation>ثبّت Git LFS ونفّذ «git lfs install» في طرفية، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Install Qt's image format plugins (qt6-image-formats-plugins).</source>
        <translation>ثبّت إضافات صيغ صور Qt ‏(qt6-image-formats-plugins).</translation>
    </message>
    <message>
        <source>Install Qt's image formats (qt6-image-formats-plugins).</source>
        <translation>ثبّت صيغ صور Qt ‏(qt6-image-formats-plugins).</translation>
    </message>
    <message>
        <source>Install and unlock a keychain such as GNOME Keyring or KWallet; without it passphrases and tokens are asked for again each time.</source>
        <translation>ثبّت سلسلة مفاتيح مثل GNOME Keyring أو KWallet وافتح قفلها؛ بدونها يُسأل عن عبارات المرور ورموز الوصول كل مرة.</translation>
    </message>
    <message>
        <source>Install git: pushing, hooks and signing need it.</source>
        <translation>ثبّت git: يحتاج إليه الدفع والخطافات والتوقيع.</translation>
    </message>
    <message>
        <source>Install it (on Debian: sudo apt install git), then try again.</source>
        <translation>ثبّته (على Debian: sudo apt install git)، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Install it (on Debian: “apt install pandoc”), or export as a page (html) instead.</source>
        <translation>ثبّته (في دبيان: «apt install pandoc»)، أو صدّر صفحة (html) بدلًا منه.</translation>
    </message>
    <message>
        <source>Install one, such as the package hunspell-en-us.</source>
        <translation>ثبّت قاموسًا، مثل الحزمة hunspell-en-us.</translation>
    </message>
    <message>
        <source>Into which site are the posts to go?</source>
        <translation>إلى أي موقع تذهب المقالات؟</translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation>هل هذا هو %1؟</translation>
    </message>
    <message>
        <source>It belongs to that site already.</source>
        <translation>هي في ذلك الموقع من قبل.</translation>
    </message>
    <message>
        <source>It can be %1.</source>
        <translation>يمكن أن يكون %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>تتعذر قراءته: %1.</translation>
    </message>
    <message>
        <source>It changed meanwhile.</source>
        <translation>تغيّرت في أثناء ذلك.</translation>
    </message>
    <message>
        <source>It has other languages: move them by hand.</source>
        <translation>لها لغات أخرى: انقلها يدويًا.</translation>
    </message>
    <message>
        <source>It holds %1 files.</source>
        <translation>عدد الملفات التي يحويها: %1.</translation>
    </message>
    <message>
        <source>It is a link to another place, which Galley does not follow.</source>
        <translation>هو رابط إلى مكان آخر، ولا يتبعه Galley.</translation>
    </message>
    <message>
        <source>It is a list of lists or maps.</source>
        <translation>هو قائمة من قوائم أو خرائط.</translation>
    </message>
    <message>
        <source>It is a repository of its own (a submodule): open this folder as a site.</source>
        <translation>هو مستودع قائم بذاته (submodule): افتح هذا المجلد موقعًا.</translation>
    </message>
    <message>
        <source>It is kept in Git LFS and was not fetched: run “git lfs pull”, then open the site again.</source>
        <translation>هو محفوظ في Git LFS ولم يُجلب: نفّذ «git lfs pull»، ثم افتح الموقع مجددًا.</translation>
    </message>
    <message>
        <source>It is kept in the library; publish it to put it in its site.</source>
        <translation>هي محفوظة في المكتبة؛ انشرها لتوضع في موقعها.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>هو أكبر من %1 م.ب.</translation>
    </message>
    <message>
        <source>It is larger than 16 MB.</source>
        <translation>هو أكبر من 16 م.ب.</translation>
    </message>
    <message>
        <source>It is longer than 16 MB: divide it into several posts.</source>
        <translation>هو أطول من 16 م.ب: قسّمه إلى عدة مقالات.</translation>
    </message>
    <message>
        <source>It is not as long as the archive says.</source>
        <translation>ليس طوله كما يقول الأرشيف.</translation>
    </message>
    <message>
        <source>It is not clear what is to be published.</source>
        <translation>ليس واضحًا ما الذي يُنشر.</translation>
    </message>
    <message>
        <source>It is not in the library any more.</source>
        <translation>لم تعد في المكتبة.</translation>
    </message>
    <message>
        <source>It is not in “%1”.</source>
        <translation>ليس في «%1».</translation>
    </message>
    <message>
        <source>It is stopped. Let it go on with “kill -CONT %1”, or end it, then try again.</source>
        <translation>هو متوقف. دعه يواصل بـ «kill -CONT %1»، أو أنهه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>It leads to another host, “%1”.</source>
        <translation>يقود إلى مضيف آخر، «%1».</translation>
    </message>
    <message>
        <source>It may still carry the command out: look with “galley list” before you repeat it.</source>
        <translation>قد ينفذ الأمر بعد: انظر بـ «galley list» قبل أن تكرره.</translation>
    </message>
    <message>
        <source>It may still name the place where it was taken; look at it elsewhere first.</source>
        <translation>قد تذكر مكان التقاطها؛ انظر إليها في برنامج آخر أولًا.</translation>
    </message>
    <message>
        <source>It names “%1”, which lies beside it.</source>
        <translation>تذكر «%1» الموجود بجانبها.</translation>
    </message>
    <message>
        <source>It needs no words: readers who cannot see it miss nothing.</source>
        <translation>لا تحتاج إلى كلمات: القراء الذين لا يرونها لا يفوتهم شيء.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>أُلغي ذلك.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>تغيّرت في أثناء ذلك.</translation>
    </message>
    <message>
        <source>It was changed since.</source>
        <translation>تغيّرت منذ ذلك.</translation>
    </message>
    <message>
        <source>It was for some readers alone (%1); it comes as a draft.</source>
        <translation>كانت لبعض القراء فقط (%1)؛ تأتي مسودةً.</translation>
    </message>
    <message>
        <source>It was sent by mail and never shown on the site.</source>
        <translation>أُرسلت بالبريد ولم تُعرض على الموقع قط.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقف ذلك.</translation>
    </message>
    <message>
        <source>It was time: “%1” is published.</source>
        <translation>حان الوقت: نُشرت «%1».</translation>
    </message>
    <message>
        <source>It would unpack to %1 bytes.</source>
        <translation>حجمه بعد فك الضغط، بالبايت: %1.</translation>
    </message>
    <message>
        <source>Its HTML is nested deeper than any browser reads; only its words came in.</source>
        <translation>HTML فيه متداخل أعمق مما يقرأ أي متصفح؛ دخلت كلماته فقط.</translation>
    </message>
    <message>
        <source>Its address is written in a way that cannot be changed by itself.</source>
        <translation>كُتب عنوانه بطريقة لا يمكن تغييرها وحدها.</translation>
    </message>
    <message>
        <source>Its commits are not signed when Galley makes them.</source>
        <translation>لا تُوقَّع إيداعاته حين ينشئها Galley.</translation>
    </message>
    <message>
        <source>Its files lie on top of each other.</source>
        <translation>ملفاته متراكبة بعضها على بعض.</translation>
    </message>
    <message>
        <source>Its front matter cannot be read and stays in the text: %1</source>
        <translation>تتعذر قراءة ترويستها فتبقى في النص: %1</translation>
    </message>
    <message>
        <source>Its generator, or its configuration, has a folder for all images.</source>
        <translation>لدى مولّده، أو إعداده، مجلد واحد لكل الصور.</translation>
    </message>
    <message>
        <source>Its history shows the texts that it had; each can be brought back.</source>
        <translation>يعرض سجلها النصوص التي كانت لها؛ ويمكن استرجاع أي منها.</translation>
    </message>
    <message>
        <source>Its hooks do not run when Galley publishes.</source>
        <translation>لا تعمل خطافاته حين ينشر Galley.</translation>
    </message>
    <message>
        <source>Its images</source>
        <translation>صورها</translation>
    </message>
    <message>
        <source>Its images are not in the archive; the post shows them from Medium's servers.</source>
        <translation>صورها ليست في الأرشيف؛ تعرضها المقالة من خوادم Medium.</translation>
    </message>
    <message>
        <source>Its images are not in the archive; the post shows them from Substack's servers.</source>
        <translation>صورها ليست في الأرشيف؛ تعرضها المقالة من خوادم Substack.</translation>
    </message>
    <message>
        <source>Its name is not UTF-8: rename it.</source>
        <translation>ليس اسمه بترميز UTF-8: أعد تسميته.</translation>
    </message>
    <message>
        <source>Its page would be larger than 16 MB: divide it into several posts.</source>
        <translation>ستكون صفحته أكبر من 16 م.ب: قسّمه إلى عدة مقالات.</translation>
    </message>
    <message>
        <source>Its steps</source>
        <translation>خطواته</translation>
    </message>
    <message>
        <source>Its text is not UTF-8.</source>
        <translation>ليس نصه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Its text is not in the archive.</source>
        <translation>نصها ليس في الأرشيف.</translation>
    </message>
    <message>
        <source>Its text is written in Textile, whose signs stay as they are.</source>
        <translation>نصها مكتوب بصيغة Textile، وتبقى علاماتها كما هي.</translation>
    </message>
    <message>
        <source>KaTeX is not installed.</source>
        <translation>KaTeX غير مثبت.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep a custom field as a key of the front matter.</source>
        <translation>إبقاء حقل مخصص مفتاحًا في الترويسة.</translation>
    </message>
    <message>
        <source>Keep both, mine first</source>
        <translation>إبقاء كليهما، نصي أولًا</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء نصي</translation>
    </message>
    <message>
        <source>Keep one first: galley template save NAME FILE.</source>
        <translation>احفظ واحدًا أولًا: galley template save NAME FILE.</translation>
    </message>
    <message>
        <source>Keep only one of the keys with this name.</source>
        <translation>أبقِ مفتاحًا واحدًا فقط بهذا الاسم.</translation>
    </message>
    <message>
        <source>Keep the &amp;place</source>
        <translation>إبقاء ال&amp;مكان</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>حفظ الإعدادات</translation>
    </message>
    <message>
        <source>Keeps a whole post as a template.</source>
        <translation>يحفظ مقالة كاملة قالبًا.</translation>
    </message>
    <message>
        <source>Keeps files with a post and prints the Markdown for them.</source>
        <translation>يحفظ ملفات مع مقالة ويطبع Markdown لها.</translation>
    </message>
    <message>
        <source>Kept while you wrote</source>
        <translation>حُفظ أثناء كتابتك</translation>
    </message>
    <message>
        <source>Kept; it is offered when the image is put in a post again.</source>
        <translation>محفوظ؛ يُعرض حين توضع الصورة في مقالة مرة أخرى.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys can be changed in the settings. Ctrl+Shift+P finds any action by its name.</source>
        <translation>يمكن تغيير المفاتيح في الإعدادات. يجد Ctrl+Shift+P أي إجراء باسمه.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>آخر ما تغير أولًا</translation>
    </message>
    <message>
        <source>Leave Galley's window open, or let another program, such as cron, say “galley due” every minute.</source>
        <translation>اترك نافذة Galley مفتوحة، أو اجعل برنامجًا آخر، مثل cron، ينفذ «galley due» كل دقيقة.</translation>
    </message>
    <message>
        <source>Leave in it only what every new post begins with.</source>
        <translation>اترك فيه ما تبدأ به كل مقالة جديدة فقط.</translation>
    </message>
    <message>
        <source>Leave out either --library or the ids of the posts.</source>
        <translation>اترك إما --library أو معرّفات المقالات.</translation>
    </message>
    <message>
        <source>Leave the others out; “galley resolve ID” shows both texts.</source>
        <translation>اترك البقية؛ يعرض «galley resolve ID» النصين.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>Left out %1: %2</source>
        <translation>تُرك %1: %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Lets publishing run the hooks and filters that a site's repository names.</source>
        <translation>يسمح للنشر بتشغيل الخطافات والمرشحات التي يذكرها مستودع موقع.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Line %1: “%2” becomes “%3”</source>
        <translation>السطر %1: «%2» يصبح «%3»</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>ربط بـ %1</translation>
    </message>
    <message>
        <source>Links have no style “%1”.</source>
        <translation>ليس للروابط نمط «%1».</translation>
    </message>
    <message>
        <source>Links that lead nowhere</source>
        <translation>روابط لا تقود إلى شيء</translation>
    </message>
    <message>
        <source>Links to a heading that is not there</source>
        <translation>روابط إلى عنوان فرعي غير موجود</translation>
    </message>
    <message>
        <source>Links to other sites, and links that lead nowhere, stay as they are.</source>
        <translation>تبقى الروابط إلى مواقع أخرى، والروابط التي لا تقود إلى شيء، كما هي.</translation>
    </message>
    <message>
        <source>Lists a post's versions and published commits, newest first.</source>
        <translation>يسرد نسخ مقالة وإيداعاتها المنشورة، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Lists images and files, the largest first.</source>
        <translation>يسرد الصور والملفات، الأكبر أولًا.</translation>
    </message>
    <message>
        <source>Lists posts, last changed first.</source>
        <translation>يسرد المقالات، آخر ما تغير أولًا.</translation>
    </message>
    <message>
        <source>Lists the settings, tells one, or sets it; a window that is open takes it up at its next start.</source>
        <translation>يسرد الإعدادات، أو يعرض واحدًا، أو يضبطه؛ تأخذه النافذة المفتوحة عند تشغيلها التالي.</translation>
    </message>
    <message>
        <source>Lists the sites of the library.</source>
        <translation>يسرد مواقع المكتبة.</translation>
    </message>
    <message>
        <source>Lists the tags with the number of their posts.</source>
        <translation>يسرد الوسوم مع عدد مقالاتها.</translation>
    </message>
    <message>
        <source>Lists the themes that a Press site can have; a star stands before the one it has.</source>
        <translation>يعرض السمات التي يمكن لموقع Press استخدامها؛ وتسبق المستخدمةَ نجمة.</translation>
    </message>
    <message>
        <source>Lists what new posts of a site can begin with.</source>
        <translation>يسرد ما يمكن أن تبدأ به المقالات الجديدة في موقع.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>على الويب</translation>
    </message>
    <message>
        <source>Load i&amp;mages from the web for this site</source>
        <translation>تحميل &amp;صور الويب لهذا الموقع</translation>
    </message>
    <message>
        <source>Load them for this site</source>
        <translation>تحميلها لهذا الموقع</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>الأطول أولًا</translation>
    </message>
    <message>
        <source>Longest side of the picture</source>
        <translation>الضلع الأطول للصورة</translation>
    </message>
    <message>
        <source>Longest untouched first</source>
        <translation>الأطول إهمالًا أولًا</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Look again when it is done.</source>
        <translation>انظر مجددًا حين ينتهي.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>النظر فيه</translation>
    </message>
    <message>
        <source>Look at the change once more.</source>
        <translation>انظر في التغيير مرة أخرى.</translation>
    </message>
    <message>
        <source>Look at the posts that are named; nothing was changed.</source>
        <translation>انظر في المقالات المذكورة؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Look at the site's history with “git log” to see what happened to it.</source>
        <translation>انظر إلى سجل الموقع بـ «git log» لترى ما حدث له.</translation>
    </message>
    <message>
        <source>Look at what will be published once more, then publish again.</source>
        <translation>انظر مرة أخرى فيما سيُنشر، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Look at what will be published once more.</source>
        <translation>انظر مرة أخرى فيما سيُنشر.</translation>
    </message>
    <message>
        <source>Look for changes in the site’s &amp;folder</source>
        <translation>البحث عن تغييرات في مجل&amp;د الموقع</translation>
    </message>
    <message>
        <source>Look for it in the versions of the post, or restore a backup.</source>
        <translation>ابحث عنه في نسخ المقالة، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Look the posts through; “galley check” looks at the library again.</source>
        <translation>راجع المقالات؛ وينظر «galley check» في المكتبة مجددًا.</translation>
    </message>
    <message>
        <source>Look whether it opens elsewhere, then drop it here again.</source>
        <translation>تحقق من أنه يُفتح في مكان آخر، ثم أفلته هنا مجددًا.</translation>
    </message>
    <message>
        <source>Look with “galley list”, then try again.</source>
        <translation>انظر بـ «galley list»، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Looked at %1 posts, %2 versions and %3 images.</source>
        <translation>فُحصت المقالات: %1، والنسخ: %2، والصور: %3.</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>يُنظر في %1…</translation>
    </message>
    <message>
        <source>Looking at the change was stopped.</source>
        <translation>أُوقف النظر في التغيير.</translation>
    </message>
    <message>
        <source>Looking at the site was stopped.</source>
        <translation>أُوقف النظر في الموقع.</translation>
    </message>
    <message>
        <source>Looking at what there is</source>
        <translation>يُنظر فيما هو موجود</translation>
    </message>
    <message>
        <source>Looking at what will change…</source>
        <translation>يُنظر فيما سيتغير…</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>يُبحث عن صور</translation>
    </message>
    <message>
        <source>Looking for links to this post…</source>
        <translation>يُبحث عن روابط إلى هذه المقالة…</translation>
    </message>
    <message>
        <source>Looking for the posts…</source>
        <translation>يُبحث عن المقالات…</translation>
    </message>
    <message>
        <source>Looking through the backup…</source>
        <translation>تُفحص النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>تُفحص المكتبة…</translation>
    </message>
    <message>
        <source>Looking through the posts</source>
        <translation>يُبحث في المقالات</translation>
    </message>
    <message>
        <source>Looking through the posts was stopped.</source>
        <translation>أُوقف البحث في المقالات.</translation>
    </message>
    <message>
        <source>Looking through the posts: %1 of %2</source>
        <translation>يُبحث في المقالات: %1 من %2</translation>
    </message>
    <message>
        <source>Looking through the posts…</source>
        <translation>يُبحث في المقالات…</translation>
    </message>
    <message>
        <source>Looking through the site</source>
        <translation>يُنظر في الموقع</translation>
    </message>
    <message>
        <source>Looking through the site was stopped.</source>
        <translation>أُوقف النظر في الموقع.</translation>
    </message>
    <message>
        <source>Looks for broken links, missing images, dates that disagree and the like in a site's posts.</source>
        <translation>يبحث في مقالات موقع عن روابط مكسورة وصور مفقودة وتواريخ غير متوافقة ونحوها.</translation>
    </message>
    <message>
        <source>Looks through the library for anything that is not as it should be.</source>
        <translation>يبحث في المكتبة عن كل ما ليس كما ينبغي.</translation>
    </message>
    <message>
        <source>Loose drafts</source>
        <translation>مسودات مفردة</translation>
    </message>
    <message>
        <source>Made addresses of the links between posts</source>
        <translation>حُوّلت الروابط بين المقالات إلى عناوين ويب</translation>
    </message>
    <message>
        <source>Made references of the links between posts</source>
        <translation>حُوّلت الروابط بين المقالات إلى مراجع</translation>
    </message>
    <message>
        <source>Made relative addresses of the links between posts</source>
        <translation>حُوّلت الروابط بين المقالات إلى عناوين نسبية</translation>
    </message>
    <message>
        <source>Made the site “%1” in %2.</source>
        <translation>أُنشئ الموقع «%1» في %2.</translation>
    </message>
    <message>
        <source>Make it simpler: one repetition within another, as in (a+)+, has to be tried in all ways.</source>
        <translation>بسّطه: التكرار داخل تكرار، كما في (a+)+، تلزم تجربته بكل الطرق.</translation>
    </message>
    <message>
        <source>Make it with its own program, then open it with “galley site open”.</source>
        <translation>أنشئه ببرنامجه، ثم افتحه بـ «galley site open».</translation>
    </message>
    <message>
        <source>Make one under Settings &gt; Exports in Substack, and name the archive, or the folder that it was unpacked to.</source>
        <translation>أنشئه من Settings &gt; Exports في Substack، ثم سمِّ الأرشيف أو المجلد الذي فُكّ فيه.</translation>
    </message>
    <message>
        <source>Make one under Settings &gt; Manage blog &gt; Back up content in Blogger.</source>
        <translation>أنشئ واحدة من Settings &gt; Manage blog &gt; Back up content في Blogger.</translation>
    </message>
    <message>
        <source>Make one under Tools &gt; Export in Movable Type or TypePad.</source>
        <translation>أنشئه من Tools &gt; Export في Movable Type أو TypePad.</translation>
    </message>
    <message>
        <source>Make one with “ssh-keygen -t ed25519” and give its public part (~/.ssh/id_ed25519.pub) to the server.</source>
        <translation>أنشئ واحدًا بـ «ssh-keygen -t ed25519» وأعطِ الخادم جزأه العام (~/.ssh/id_ed25519.pub).</translation>
    </message>
    <message>
        <source>Make room in the folder for temporary files, then try again.</source>
        <translation>أفسح مكانًا في مجلد الملفات المؤقتة، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Make room on the disk, then start Galley again.</source>
        <translation>أفسح مكانًا على القرص، ثم شغّل Galley من جديد.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again; what was saved before is safe.</source>
        <translation>أفسح مكانًا على القرص، ثم حاول مجددًا؛ ما حُفظ من قبل آمن.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk; the library itself is safe.</source>
        <translation>أفسح مكانًا، أو اختر قرصًا آخر؛ المكتبة نفسها آمنة.</translation>
    </message>
    <message>
        <source>Make several posts of it.</source>
        <translation>اجعله عدة مقالات.</translation>
    </message>
    <message>
        <source>Make the front matter shorter than 1 MB.</source>
        <translation>اجعل الترويسة أقصر من 1 م.ب.</translation>
    </message>
    <message>
        <source>Make the hook check only, or commit this post with git itself.</source>
        <translation>اجعل الخطاف يفحص فقط، أو أودع هذه المقالة بـ git نفسه.</translation>
    </message>
    <message>
        <source>Make the hook keep to the files of the commit, or commit this post with git itself.</source>
        <translation>اجعل الخطاف يلتزم ملفات الإيداع، أو أودع هذه المقالة بـ git نفسه.</translation>
    </message>
    <message>
        <source>Make the site</source>
        <translation>إنشاء الموقع</translation>
    </message>
    <message>
        <source>Makes a blog: folder, repository, settings, pages.</source>
        <translation>ينشئ مدونة: مجلدًا ومستودعًا وإعدادات وصفحات.</translation>
    </message>
    <message>
        <source>Makes a draft and prints its id.</source>
        <translation>ينشئ مسودة ويطبع معرّفها.</translation>
    </message>
    <message>
        <source>Makes one file that holds the whole library.</source>
        <translation>ينشئ ملفًا واحدًا يحوي المكتبة كلها.</translation>
    </message>
    <message>
        <source>Makes the pages of a Press site from the files of its folder; only what changed is made anew.</source>
        <translation>ينشئ صفحات موقع Press من ملفات مجلده؛ لا يُنشأ من جديد إلا ما تغير.</translation>
    </message>
    <message>
        <source>Making the document</source>
        <translation>يُنشأ المستند</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>تُنشأ الصفحات</translation>
    </message>
    <message>
        <source>Mark as &amp;draft</source>
        <translation>تعليم كم&amp;سودة</translation>
    </message>
    <message>
        <source>Mark as &amp;ready</source>
        <translation>تعليم &amp;كجاهزة</translation>
    </message>
    <message>
        <source>Markdown folder</source>
        <translation>مجلد Markdown</translation>
    </message>
    <message>
        <source>Markdown. Tab indents; Ctrl+Tab moves on to the next field.</source>
        <translation>Markdown. يزيد Tab المسافة البادئة؛ وينتقل Ctrl+Tab إلى الحقل التالي.</translation>
    </message>
    <message>
        <source>Marked as draft</source>
        <translation>عُلّمت مسودةً</translation>
    </message>
    <message>
        <source>Marked as no draft</source>
        <translation>عُلّمت غير مسودة</translation>
    </message>
    <message>
        <source>Match &amp;capitals</source>
        <translation>م&amp;طابقة حالة الحروف</translation>
    </message>
    <message>
        <source>Mend all %1 of this kind</source>
        <translation>إصلاح كل ما من هذا النوع: %1</translation>
    </message>
    <message>
        <source>Mend the block at the head of the text, then publish again.</source>
        <translation>أصلح الكتلة في رأس النص، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Mend what it says (see the details), then publish again.</source>
        <translation>أصلح ما يقوله (انظر التفاصيل)، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Mend what it says (see the details), then push again: the commit is kept here.</source>
        <translation>أصلح ما يقوله (انظر التفاصيل)، ثم ادفع مجددًا: الإيداع محفوظ هنا.</translation>
    </message>
    <message>
        <source>Mend “%1”, or publish all the same with --despite-checks.</source>
        <translation>أصلح «%1»، أو انشر مع ذلك بـ --despite-checks.</translation>
    </message>
    <message>
        <source>Mended what the check of the site found</source>
        <translation>أُصلح ما وجده فحص الموقع</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>رسالة الإيداع</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>الرسالة: %1</translation>
    </message>
    <message>
        <source>More &amp;cursors</source>
        <translation>مؤشرات أ&amp;خرى</translation>
    </message>
    <message>
        <source>Most servers take a token here instead of the password; it is made in your account there.</source>
        <translation>تقبل أكثر الخوادم هنا رمز وصول بدل كلمة السر؛ تنشئه في حسابك هناك.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>Move &amp;images beside their posts…</source>
        <translation>نقل ال&amp;صور إلى جانب مقالاتها…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>نقلها</translation>
    </message>
    <message>
        <source>Move it aside, or open it again: both texts are kept.</source>
        <translation>انقله جانبًا، أو افتحه مجددًا: يُحفظ النصان.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or choose another library folder; the file was left as it is.</source>
        <translation>انقله إلى مكان آخر، أو اختر مجلد مكتبة آخر؛ تُرك الملف كما هو.</translation>
    </message>
    <message>
        <source>Move it once more.</source>
        <translation>انقلها مرة أخرى.</translation>
    </message>
    <message>
        <source>Move the column &amp;left</source>
        <translation>نقل العمود إلى ال&amp;يسار</translation>
    </message>
    <message>
        <source>Move the column &amp;right</source>
        <translation>نقل العمود إلى الي&amp;مين</translation>
    </message>
    <message>
        <source>Move the post to the folder of drafts instead.</source>
        <translation>انقل المقالة إلى مجلد المسودات بدل ذلك.</translation>
    </message>
    <message>
        <source>Move the row &amp;down</source>
        <translation>نق&amp;ل الصف إلى أسفل</translation>
    </message>
    <message>
        <source>Move the row &amp;up</source>
        <translation>ن&amp;قل الصف إلى أعلى</translation>
    </message>
    <message>
        <source>Move them</source>
        <translation>نقلها كلها</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>نقل إلى هناك</translation>
    </message>
    <message>
        <source>Move to another site…</source>
        <translation>نقل إلى موقع آخر…</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>نقل إلى سلة الم&amp;هملات</translation>
    </message>
    <message>
        <source>Move to the tras&amp;h</source>
        <translation>نقل إلى سلة الم&amp;هملات</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>نُقل من %1</translation>
    </message>
    <message>
        <source>Moved images to their posts</source>
        <translation>نُقلت الصور إلى مقالاتها</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>نُقلت إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Moved to “%1”</source>
        <translation>نُقلت إلى «%1»</translation>
    </message>
    <message>
        <source>Moves a file that no text names to the trash.</source>
        <translation>ينقل ملفًا لا يذكره نص إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>Moves a post to the trash.</source>
        <translation>ينقل مقالة إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>Moves images that only one post shows into that post's own folder.</source>
        <translation>ينقل الصور التي تعرضها مقالة واحدة فقط إلى مجلد تلك المقالة.</translation>
    </message>
    <message>
        <source>Moves posts to the trash, or lists what is in it.</source>
        <translation>ينقل مقالات إلى سلة المهملات، أو يسرد ما فيها.</translation>
    </message>
    <message>
        <source>My text</source>
        <translation>نصي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name a file of HTML, or a folder or ZIP archive of them.</source>
        <translation>سمِّ ملف HTML، أو مجلدًا أو أرشيف ZIP يحوي مثله.</translation>
    </message>
    <message>
        <source>Name a folder below %1, such as “content/blog”.</source>
        <translation>اذكر مجلدًا تحت %1، مثل «content/blog».</translation>
    </message>
    <message>
        <source>Name a folder that “galley export --library --to DIR” has made.</source>
        <translation>سمِّ مجلدًا أنشأه «galley export --library --to DIR».</translation>
    </message>
    <message>
        <source>Name a new file or folder with --to PATH.</source>
        <translation>سمِّ ملفًا أو مجلدًا جديدًا باستخدام --to PATH.</translation>
    </message>
    <message>
        <source>Name a new folder for the library with --library DIR.</source>
        <translation>سمِّ مجلدًا جديدًا للمكتبة باستخدام --library DIR.</translation>
    </message>
    <message>
        <source>Name a place that is new or an empty folder.</source>
        <translation>سمِّ مكانًا جديدًا أو مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>اذكر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Name it with --body-file FILE, or pipe it in with --body-file -.</source>
        <translation>اذكره بـ --body-file FILE، أو مرّره بـ --body-file -.</translation>
    </message>
    <message>
        <source>Name it with --site NAME.</source>
        <translation>اذكره بـ --site NAME.</translation>
    </message>
    <message>
        <source>Name it with --slug S.</source>
        <translation>اذكره بـ --slug S.</translation>
    </message>
    <message>
        <source>Name it with --to SITE; “galley site list” shows them.</source>
        <translation>اذكره بـ --to SITE؛ يعرض «galley site list» المواقع.</translation>
    </message>
    <message>
        <source>Name its folder, the one with galley.toml, or its name in the library.</source>
        <translation>اذكر مجلده، وهو الذي فيه galley.toml، أو اسمه في المكتبة.</translation>
    </message>
    <message>
        <source>Name its kind, as in: galley import html FILE. See galley help import.</source>
        <translation>سمِّ نوعه، مثل: galley import html FILE. انظر galley help import.</translation>
    </message>
    <message>
        <source>Name one of them in the place of the *.</source>
        <translation>اذكر واحدًا منها مكان *.</translation>
    </message>
    <message>
        <source>Name the archive that Medium sends you (Settings &gt; Security and apps &gt; Download your information), or the folder that it was unpacked to.</source>
        <translation>سمِّ الأرشيف الذي يرسله إليك Medium ‏(Settings &gt; Security and apps &gt; Download your information)، أو المجلد الذي فُكّ فيه.</translation>
    </message>
    <message>
        <source>Name the folder of the blog's files, such as wp-content/uploads, or a ZIP archive of it.</source>
        <translation>اذكر مجلد ملفات المدونة، مثل wp-content/uploads، أو أرشيف ZIP منه.</translation>
    </message>
    <message>
        <source>Name the folder that holds the texts.</source>
        <translation>اذكر المجلد الذي يحوي النصوص.</translation>
    </message>
    <message>
        <source>Name the posts by their ids, or a step of many posts with --step N.</source>
        <translation>اذكر المقالات بمعرّفاتها، أو خطوة من مقالات كثيرة بـ --step N.</translation>
    </message>
    <message>
        <source>Name them by their ids, which “galley list” tells.</source>
        <translation>سمِّها بمعرّفاتها التي يعرضها «galley list».</translation>
    </message>
    <message>
        <source>Name, in all posts that use it</source>
        <translation>الاسم، في كل المقالات التي تستخدمها</translation>
    </message>
    <message>
        <source>Names to be replaced</source>
        <translation>الأسماء التي تُستبدل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New &amp;site…</source>
        <translation>م&amp;وقع جديد…</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>New post from a te&amp;mplate…</source>
        <translation>مقالة جديدة من &amp;قالب…</translation>
    </message>
    <message>
        <source>New posts begin as “%1”.</source>
        <translation>تبدأ المقالات الجديدة مثل «%1».</translation>
    </message>
    <message>
        <source>New posts begin empty.</source>
        <translation>تبدأ المقالات الجديدة فارغة.</translation>
    </message>
    <message>
        <source>New posts of this site can begin as “%1” does now.</source>
        <translation>يمكن الآن أن تبدأ المقالات الجديدة في هذا الموقع كما تبدأ «%1».</translation>
    </message>
    <message>
        <source>New slug</source>
        <translation>الاسم اللطيف الجديد</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next unknown &amp;word</source>
        <translation>الكلمة المج&amp;هولة التالية</translation>
    </message>
    <message>
        <source>No branch is checked out in “%1” (a detached head): a commit would belong to nothing.</source>
        <translation>لا فرع مستخرج في «%1» (رأس منفصل، detached head): لن يتبع الإيداع شيئًا.</translation>
    </message>
    <message>
        <source>No new post was taken in; look again whenever you like.</source>
        <translation>لم تؤخذ مقالة جديدة؛ انظر مجددًا متى شئت.</translation>
    </message>
    <message>
        <source>No other program has changed this post.</source>
        <translation>لم يغيّر برنامج آخر هذه المقالة.</translation>
    </message>
    <message>
        <source>No post and no file of the site has this address.</source>
        <translation>لا مقالة ولا ملف في الموقع له هذا العنوان.</translation>
    </message>
    <message>
        <source>No post has the category “%1”.</source>
        <translation>لا مقالة لها التصنيف «%1».</translation>
    </message>
    <message>
        <source>No post has the state “%1”.</source>
        <translation>لا مقالة لها الحالة «%1».</translation>
    </message>
    <message>
        <source>No post has the tag “%1”.</source>
        <translation>لا مقالة لها الوسم «%1».</translation>
    </message>
    <message>
        <source>No post has these words.</source>
        <translation>لا توجد مقالة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>No post has to be changed for that.</source>
        <translation>لا حاجة إلى تغيير أي مقالة لذلك.</translation>
    </message>
    <message>
        <source>No post here has a tag, a category or a date yet.</source>
        <translation>لا مقالة هنا لها وسم أو تصنيف أو تاريخ بعد.</translation>
    </message>
    <message>
        <source>No post holds these words.</source>
        <translation>لا توجد مقالة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>No post holds this text.</source>
        <translation>لا توجد مقالة فيها هذا النص.</translation>
    </message>
    <message>
        <source>No post is like this.</source>
        <translation>لا توجد مقالة كهذه.</translation>
    </message>
    <message>
        <source>No post of the library has an id that begins with “%1”.</source>
        <translation>لا مقالة في المكتبة يبدأ معرّفها بـ«%1».</translation>
    </message>
    <message>
        <source>No posts here yet. Press Ctrl+N to write one.</source>
        <translation>لا مقالات هنا بعد. اضغط Ctrl+N لتكتب واحدة.</translation>
    </message>
    <message>
        <source>No redirect could be written: %1 will be gone, for this site has no way to lead readers on.</source>
        <translation>تعذرت كتابة تحويل: سيختفي %1، فليس لهذا الموقع سبيل لقيادة القراء.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>لا اقتراح</translation>
    </message>
    <message>
        <source>No text uses it.</source>
        <translation>لا يستخدمها أي نص.</translation>
    </message>
    <message>
        <source>No, stay away</source>
        <translation>لا، ابتعد</translation>
    </message>
    <message>
        <source>Not all is well.</source>
        <translation>ليس كل شيء سليمًا.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>لم يُنشر</translation>
    </message>
    <message>
        <source>Not pushed</source>
        <translation>لم يُدفع</translation>
    </message>
    <message>
        <source>Not taken yet: %1 %2</source>
        <translation>لم يؤخذ بعد: %1 %2</translation>
    </message>
    <message>
        <source>Not used in any text</source>
        <translation>غير مستخدمة في أي نص</translation>
    </message>
    <message>
        <source>Not yet. One step stands in the way:</source>
        <translation>ليس بعد. خطوة واحدة تعترض الطريق:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Notes from the Harbour</source>
        <translation>خواطر من المرفأ</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>لم يلزم تغيير شيء.</translation>
    </message>
    <message>
        <source>Nothing has changed in the folder of “%1”.</source>
        <translation>لم يتغير شيء في مجلد «%1».</translation>
    </message>
    <message>
        <source>Nothing has these letters in its name.</source>
        <translation>لا شيء في اسمه هذه الحروف.</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nothing new in “%1”.</source>
        <translation>لا جديد في «%1».</translation>
    </message>
    <message>
        <source>Nothing of it stays; begin again when you like.</source>
        <translation>لا يبقى منه شيء؛ ابدأ من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Nothing of the damaged file can be read, and there is no backup.</source>
        <translation>لا يمكن قراءة شيء من الملف التالف، ولا توجد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Nothing of the damaged file can be read: what was written after “%1” was made is lost.</source>
        <translation>لا يمكن قراءة شيء من الملف التالف: فُقد ما كُتب بعد إنشاء «%1».</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>لا شيء للنشر</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed; begin again when you like.</source>
        <translation>لم يتغير شيء؛ ابدأ من جديد متى شئت.</translation>
    </message>
    <message>
        <source>Nothing was changed; publish again when you like.</source>
        <translation>لم يتغير شيء؛ انشر مجددًا متى شئت.</translation>
    </message>
    <message>
        <source>Nothing was committed</source>
        <translation>لم يُودع شيء</translation>
    </message>
    <message>
        <source>Nothing was found in the posts of “%1”.</source>
        <translation>لم يوجد شيء في مقالات «%1».</translation>
    </message>
    <message>
        <source>Nothing was found: links, images, dates and front matter of all posts are as they should be.</source>
        <translation>لم يوجد شيء: الروابط والصور والتواريخ والترويسات في كل المقالات كما ينبغي.</translation>
    </message>
    <message>
        <source>Nothing was published</source>
        <translation>لم يُنشر شيء</translation>
    </message>
    <message>
        <source>Nothing was published from here yet. Each publish will stand here, with what the remote said.</source>
        <translation>لم يُنشر شيء من هنا بعد. سيظهر هنا كل نشر، مع ما قاله المستودع البعيد.</translation>
    </message>
    <message>
        <source>Nothing was published to “%1” from here that could be taken back.</source>
        <translation>لم يُنشر من هنا إلى «%1» شيء يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>لم يُنشر شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was renamed; do it once more.</source>
        <translation>لم تُعَد تسمية شيء؛ كرر ذلك.</translation>
    </message>
    <message>
        <source>Number the list ane&amp;w</source>
        <translation>إعادة &amp;ترقيم القائمة</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>الم&amp;خطط</translation>
    </message>
    <message>
        <source>Of a damaged export take what comes before the damage.</source>
        <translation>أخذ ما يأتي قبل التلف من تصدير تالف.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>On the branch “%1”, then to %2 (%3).</source>
        <translation>على الفرع «%1»، ثم إلى %2 (%3).</translation>
    </message>
    <message>
        <source>On the branch “%1”; there is no remote.</source>
        <translation>على الفرع «%1»؛ لا يوجد مستودع بعيد.</translation>
    </message>
    <message>
        <source>One commit</source>
        <translation>إيداع واحد</translation>
    </message>
    <message>
        <source>One earlier commit goes along</source>
        <translation>يذهب معه إيداع سابق واحد</translation>
    </message>
    <message>
        <source>One file cannot be read as it should be:</source>
        <translation>ملف واحد لا يمكن قراءته كما ينبغي:</translation>
    </message>
    <message>
        <source>One for &amp;each post</source>
        <translation>واحد &amp;لكل مقالة</translation>
    </message>
    <message>
        <source>One level &amp;higher</source>
        <translation>مستوى أع&amp;لى</translation>
    </message>
    <message>
        <source>One level d&amp;eeper</source>
        <translation>مستوى أعم&amp;ق</translation>
    </message>
    <message>
        <source>One new post is taken in; look again for the others.</source>
        <translation>أُخذت مقالة جديدة واحدة؛ انظر مجددًا لأخذ البقية.</translation>
    </message>
    <message>
        <source>One of its tables has more than 256 columns or 20,000 cells: divide that table.</source>
        <translation>في أحد جداوله أكثر من 256 عمودًا أو 20,000 خلية: قسّم ذلك الجدول.</translation>
    </message>
    <message>
        <source>One paragraph has more than 5,000 lines: divide it by blank lines.</source>
        <translation>في إحدى الفقرات أكثر من 5,000 سطر: قسّمها بأسطر فارغة.</translation>
    </message>
    <message>
        <source>One post changes, in %1 places.</source>
        <translation>تتغير مقالة واحدة؛ المواضع: %1.</translation>
    </message>
    <message>
        <source>One post changes, in one place.</source>
        <translation>تتغير مقالة واحدة، في موضع واحد.</translation>
    </message>
    <message>
        <source>One post outside of them is in the trash.</source>
        <translation>مقالة واحدة خارجها في سلة المهملات.</translation>
    </message>
    <message>
        <source>Only &amp;one again</source>
        <translation>&amp;واحد فقط من جديد</translation>
    </message>
    <message>
        <source>Only decoration</source>
        <translation>للزينة فقط</translation>
    </message>
    <message>
        <source>Only in these folders:</source>
        <translation>في هذه المجلدات فقط:</translation>
    </message>
    <message>
        <source>Only one of --here, --there, --both and --file can be meant.</source>
        <translation>لا يُقصد إلا واحد من --here و--there و--both و--file.</translation>
    </message>
    <message>
        <source>Only tell what would come in.</source>
        <translation>قول ما سيدخل فقط.</translation>
    </message>
    <message>
        <source>Open it again whenever you like.</source>
        <translation>افتحه مجددًا متى شئت.</translation>
    </message>
    <message>
        <source>Open it as a site, or choose an empty folder.</source>
        <translation>افتحه موقعًا، أو اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
        <source>Open it by: [settings.%1]</source>
        <translation>افتحه هكذا: [settings.%1]</translation>
    </message>
    <message>
        <source>Open it in a browser to see where it leads; if that is right, set it with “git remote set-url %1 ADDRESS”.</source>
        <translation>افتحه في متصفح لترى إلى أين يقود؛ فإن كان صحيحًا فاضبطه بـ «git remote set-url %1 ADDRESS».</translation>
    </message>
    <message>
        <source>Open it with that Galley, or choose another library folder; the file was left as it is.</source>
        <translation>افتحها بذلك الإصدار، أو اختر مجلد مكتبة آخر؛ تُرك الملف كما هو.</translation>
    </message>
    <message>
        <source>Open the library again, then make the copy.</source>
        <translation>افتح المكتبة مجددًا، ثم أنشئ النسخة.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Open the request at %1</source>
        <translation>افتح الطلب عند %1</translation>
    </message>
    <message>
        <source>Open the site again to see both texts; nothing was published.</source>
        <translation>افتح الموقع مجددًا لترى النصين؛ لم يُنشر شيء.</translation>
    </message>
    <message>
        <source>Open “%1” as a site of its own, and publish there.</source>
        <translation>افتح «%1» موقعًا قائمًا بذاته، وانشر هناك.</translation>
    </message>
    <message>
        <source>Opened “%1” (%2): %3 posts.</source>
        <translation>فُتح «%1» (%2): المقالات: %3.</translation>
    </message>
    <message>
        <source>Opening the site</source>
        <translation>يُفتح الموقع</translation>
    </message>
    <message>
        <source>Opening the site was stopped.</source>
        <translation>أُوقف فتح الموقع.</translation>
    </message>
    <message>
        <source>Other values stand for the same anchor and would change with it.</source>
        <translation>لقيم أخرى المرساة نفسها، وستتغير معها.</translation>
    </message>
    <message>
        <source>Other values would change with it, or it would not read back the same.</source>
        <translation>ستتغير معها قيم أخرى، أو لن تُقرأ كما كُتبت.</translation>
    </message>
    <message>
        <source>Others had changed the same place on the remote; both texts were kept.</source>
        <translation>غيّر آخرون الموضع نفسه في المستودع البعيد؛ حُفظ النصان.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>P&amp;revious post</source>
        <translation>المقالة السا&amp;بقة</translation>
    </message>
    <message>
        <source>P&amp;ush what is committed</source>
        <translation>&amp;دفع ما أُودع</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages can only be read here.</source>
        <translation>الصفحات هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Part it into several lines in another editor, then open it again.</source>
        <translation>قسّمه إلى عدة أسطر في محرر آخر، ثم افتحه مجددًا.</translation>
    </message>
    <message>
        <source>Paste as plain te&amp;xt</source>
        <translation>لصق كنص ص&amp;رف</translation>
    </message>
    <message>
        <source>Pick the date: %1</source>
        <translation>اختيار التاريخ: %1</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المقالة</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Posts are published to the site's branch.</source>
        <translation>تُنشر المقالات إلى فرع الموقع.</translation>
    </message>
    <message>
        <source>Posts cannot be exported as “%1”.</source>
        <translation>لا يمكن تصدير المقالات بصيغة «%1».</translation>
    </message>
    <message>
        <source>Posts cannot be marked as “%1”.</source>
        <translation>لا يمكن تعليم المقالات بـ«%1».</translation>
    </message>
    <message>
        <source>Posts in</source>
        <translation>المقالات في</translation>
    </message>
    <message>
        <source>Posts in the trash</source>
        <translation>المقالات في سلة المهملات</translation>
    </message>
    <message>
        <source>Posts of a future date</source>
        <translation>مقالات بتاريخ قادم</translation>
    </message>
    <message>
        <source>Posts of this site</source>
        <translation>مقالات هذا الموقع</translation>
    </message>
    <message>
        <source>Posts of this site keep no images beside them.</source>
        <translation>لا تحفظ مقالات هذا الموقع صورًا بجانبها.</translation>
    </message>
    <message>
        <source>Posts of “%1” go to branches of their own, so Galley takes none off the site by itself.</source>
        <translation>تذهب مقالات «%1» إلى فروع خاصة بها، لذلك لا يرفع Galley أيًا منها من الموقع وحده.</translation>
    </message>
    <message>
        <source>Posts that share an address</source>
        <translation>مقالات تشترك في عنوان ويب واحد</translation>
    </message>
    <message>
        <source>Posts that use it</source>
        <translation>المقالات التي تستخدمها</translation>
    </message>
    <message>
        <source>Posts that would be changed</source>
        <translation>المقالات التي ستتغير</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>الجزء ال&amp;سابق</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Preview as &amp;wide as its pane</source>
        <translation>معاينة ب&amp;عرض جزئها</translation>
    </message>
    <message>
        <source>Preview as on a &amp;tablet</source>
        <translation>معاينة كما على ال&amp;لوحي</translation>
    </message>
    <message>
        <source>Preview as on a des&amp;ktop</source>
        <translation>معاينة كما على ال&amp;حاسوب</translation>
    </message>
    <message>
        <source>Preview as on a p&amp;hone</source>
        <translation>معاينة كما على ال&amp;هاتف</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Print this post</source>
        <translation>طباعة هذه المقالة</translation>
    </message>
    <message>
        <source>Prints a post.</source>
        <translation>يطبع مقالة.</translation>
    </message>
    <message>
        <source>Prints a template.</source>
        <translation>يطبع قالبًا.</translation>
    </message>
    <message>
        <source>Prints how to use Galley or one of its commands, or what a shell completes.</source>
        <translation>يطبع كيفية استخدام Galley أو أحد أوامره، أو ما تكمله الصدفة.</translation>
    </message>
    <message>
        <source>Prints the HTML that the preview shows for a Markdown text.</source>
        <translation>يطبع HTML الذي تعرضه المعاينة لنص Markdown.</translation>
    </message>
    <message>
        <source>Prints the texts of a site as they stand now, drafts among them, for programs that show them.</source>
        <translation>يطبع نصوص موقع كما هي الآن، ومنها المسودات، للبرامج التي تعرضها.</translation>
    </message>
    <message>
        <source>Programs that this repository runs, and that you do not trust yet: %1</source>
        <translation>برامج يشغّلها هذا المستودع ولم تثق بها بعد: %1</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Publish &amp;all the same</source>
        <translation>النشر م&amp;ع ذلك</translation>
    </message>
    <message>
        <source>Publish a post first.</source>
        <translation>انشر مقالة أولًا.</translation>
    </message>
    <message>
        <source>Publish again when you are ready.</source>
        <translation>انشر مجددًا حين تكون مستعدًا.</translation>
    </message>
    <message>
        <source>Publish again.</source>
        <translation>انشر مجددًا.</translation>
    </message>
    <message>
        <source>Publish at a &amp;time…</source>
        <translation>نشر في &amp;موعد…</translation>
    </message>
    <message>
        <source>Publish directly to the site's branch, or take the hook away for this site.</source>
        <translation>انشر مباشرة إلى فرع الموقع، أو أزل الخطاف لهذا الموقع.</translation>
    </message>
    <message>
        <source>Publish it all the same: it is no &amp;secret, or no longer one</source>
        <translation>نشره مع ذلك: ليس &amp;سرًا، أو لم يعد سرًا</translation>
    </message>
    <message>
        <source>Publish it first.</source>
        <translation>انشرها أولًا.</translation>
    </message>
    <message>
        <source>Publish the other posts when you like.</source>
        <translation>انشر المقالات الأخرى متى شئت.</translation>
    </message>
    <message>
        <source>Publish the post again to bring it back.</source>
        <translation>انشر المقالة مجددًا لتعيدها.</translation>
    </message>
    <message>
        <source>Publish the posts of one site at a time.</source>
        <translation>انشر مقالات موقع واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Publish this post with git itself.</source>
        <translation>انشر هذه المقالة بـ git نفسه.</translation>
    </message>
    <message>
        <source>Publish this?</source>
        <translation>هل تريد نشر هذا؟</translation>
    </message>
    <message>
        <source>Publish to another branch and open a request there, or ask for the right to push.</source>
        <translation>انشر إلى فرع آخر وافتح طلبًا هناك، أو اطلب حق الدفع.</translation>
    </message>
    <message>
        <source>Publish with git itself, or clone the site anew.</source>
        <translation>انشر بـ git نفسه، أو استنسخ الموقع من جديد.</translation>
    </message>
    <message>
        <source>Publish with git itself, or clone the site into a repository of the usual kind (SHA-1).</source>
        <translation>انشر بـ git نفسه، أو استنسخ الموقع في مستودع من النوع المعتاد (SHA-1).</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>Published as %1 on %2 and pushed to %3.</source>
        <translation>نُشر باسم %1 على %2 ودُفع إلى %3.</translation>
    </message>
    <message>
        <source>Publishes a post at a time: 2026-12-01 09:00, with a zone behind it if it is another, or 18:30.</source>
        <translation>ينشر مقالة في موعد: 2026-12-01 09:00، وبعده منطقة زمنية إن كانت غيرها، أو 18:30.</translation>
    </message>
    <message>
        <source>Publishes the posts whose time has come, also those of times that were missed.</source>
        <translation>ينشر المقالات التي حان وقتها، وكذلك ما فات موعده.</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>يُنشر</translation>
    </message>
    <message>
        <source>Publishing here would run programs that this repository names: %1.</source>
        <translation>النشر هنا يشغّل برامج يذكرها هذا المستودع: %1.</translation>
    </message>
    <message>
        <source>Publishing met a problem</source>
        <translation>واجه النشر مشكلة</translation>
    </message>
    <message>
        <source>Publishing was cancelled.</source>
        <translation>أُلغي النشر.</translation>
    </message>
    <message>
        <source>Publishing was stopped.</source>
        <translation>أُوقف النشر.</translation>
    </message>
    <message>
        <source>Publishing “%1” may run its hooks and filters now.</source>
        <translation>يجوز الآن أن يشغّل نشر «%1» خطافاته ومرشحاته.</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>Push again when you like: nothing was lost.</source>
        <translation>ادفع مجددًا متى شئت: لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Push again; nothing was lost.</source>
        <translation>ادفع مجددًا؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Push of what was committed</source>
        <translation>دفع ما أُودع</translation>
    </message>
    <message>
        <source>Push to a bare repository, or set receive.denyCurrentBranch there.</source>
        <translation>ادفع إلى مستودع مجرد (bare)، أو اضبط receive.denyCurrentBranch هناك.</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Pushed as %1. The remote was asked and holds it.</source>
        <translation>دُفع باسم %1. سُئل المستودع البعيد وهو لديه.</translation>
    </message>
    <message>
        <source>Pushed: the remote was asked and holds it</source>
        <translation>دُفع: سُئل المستودع البعيد وهو لديه</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>يُدفع…</translation>
    </message>
    <message>
        <source>Put a long video on a service for videos and link it, or make the file smaller.</source>
        <translation>ضع المقطع الطويل في خدمة للمقاطع واربطه، أو صغّر الملف.</translation>
    </message>
    <message>
        <source>Put quotes around a value that holds “: ” or “ #” or that starts with a sign.</source>
        <translation>ضع علامتي اقتباس حول كل قيمة تحوي “: ” أو “ #” أو تبدأ برمز.</translation>
    </message>
    <message>
        <source>Put quotes around a value that starts with * or &amp;.</source>
        <translation>ضع علامتي اقتباس حول كل قيمة تبدأ بـ * أو &amp;.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the library, which is kept.</source>
        <translation>يضع نسخة احتياطية مكان المكتبة، وتُحفظ المكتبة.</translation>
    </message>
    <message>
        <source>Putting the library together</source>
        <translation>تُجمع المكتبة</translation>
    </message>
    <message>
        <source>Putting your commits on top of the remote's</source>
        <translation>توضع إيداعاتك فوق إيداعات المستودع البعيد</translation>
    </message>
    <message>
        <source>Quality </source>
        <translation>الجودة </translation>
    </message>
    <message>
        <source>Quality in percent</source>
        <translation>الجودة بالمئة</translation>
    </message>
    <message>
        <source>Quotes, lists or emphasis stand more than 64 deep within each other: reduce their depth.</source>
        <translation>اقتباسات أو قوائم أو تشديدات متداخلة أكثر من 64 مستوى: قلّل عمقها.</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إ&amp;عادة تسمية…</translation>
    </message>
    <message>
        <source>Read from the site</source>
        <translation>قُرئ من الموقع</translation>
    </message>
    <message>
        <source>Readers of %1 will be led to the new address.</source>
        <translation>سيُقاد قراء %1 إلى العنوان الجديد.</translation>
    </message>
    <message>
        <source>Readers who cannot see the image are told nothing of it.</source>
        <translation>لا يُقال شيء عن الصورة للقراء الذين لا يرونها.</translation>
    </message>
    <message>
        <source>Reading ease</source>
        <translation>سهولة القراءة</translation>
    </message>
    <message>
        <source>Reading posts</source>
        <translation>تُقرأ المقالات</translation>
    </message>
    <message>
        <source>Reading the posts</source>
        <translation>تُقرأ المقالات</translation>
    </message>
    <message>
        <source>Reading the posts…</source>
        <translation>تُقرأ المقالات…</translation>
    </message>
    <message>
        <source>Reading the site was stopped.</source>
        <translation>أُوقفت قراءة الموقع.</translation>
    </message>
    <message>
        <source>Reading the texts anew</source>
        <translation>تُقرأ النصوص من جديد</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>Reading time in minutes</source>
        <translation>وقت القراءة بالدقائق</translation>
    </message>
    <message>
        <source>Reading what can be read of the damaged library</source>
        <translation>يُقرأ ما يمكن قراءته من المكتبة التالفة</translation>
    </message>
    <message>
        <source>Recovered site</source>
        <translation>موقع مسترجع</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>التحويلات</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;تعبير نمطي</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1 posts for ever</source>
        <translation>إزالة المقالات (%1) نهائيًا</translation>
    </message>
    <message>
        <source>Remove 1 post for ever</source>
        <translation>إزالة مقالة واحدة نهائيًا</translation>
    </message>
    <message>
        <source>Remove for ever…</source>
        <translation>إزالة نهائية…</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Removed for ever: %1 posts, %2 files.
</source>
        <translation>أُزيل نهائيًا: المقالات %1، والملفات %2.
</translation>
    </message>
    <message>
        <source>Removed the category “%1”</source>
        <translation>أُزيل التصنيف «%1»</translation>
    </message>
    <message>
        <source>Removed the tag “%1”</source>
        <translation>أُزيل الوسم «%1»</translation>
    </message>
    <message>
        <source>Removes a template.</source>
        <translation>يزيل قالبًا.</translation>
    </message>
    <message>
        <source>Removes posts in the trash for ever.</source>
        <translation>يزيل المقالات التي في سلة المهملات نهائيًا.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Rename &amp;tags or categories…</source>
        <translation>إعادة تسمية ال&amp;وسوم أو التصنيفات…</translation>
    </message>
    <message>
        <source>Rename it to another slug and publish it, then give it this one.</source>
        <translation>أعد تسميتها باسم لطيف آخر وانشرها، ثم أعطها هذا الاسم.</translation>
    </message>
    <message>
        <source>Rename the image, then publish again.</source>
        <translation>أعد تسمية الصورة، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Rename the post once more.</source>
        <translation>أعد تسمية المقالة مرة أخرى.</translation>
    </message>
    <message>
        <source>Rename the post or file that it comes from.</source>
        <translation>أعد تسمية المقالة أو الملف الذي تأتي منه.</translation>
    </message>
    <message>
        <source>Renamed the category “%1” to “%2”</source>
        <translation>أُعيدت تسمية التصنيف «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Renamed the tag “%1” to “%2”</source>
        <translation>أُعيدت تسمية الوسم «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Renamed “%1” to %2</source>
        <translation>أُعيدت تسمية «%1» إلى %2</translation>
    </message>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>أُعيدت تسمية «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Renames a file in all posts that use it.</source>
        <translation>يعيد تسمية ملف في كل المقالات التي تستخدمه.</translation>
    </message>
    <message>
        <source>Renames a tag in all posts, or merges several, also with NEW where that is there.</source>
        <translation>يعيد تسمية وسم في كل المقالات، أو يدمج عدة وسوم، حتى مع NEW إن كان موجودًا.</translation>
    </message>
    <message>
        <source>Renderer</source>
        <translation>محرك العرض</translation>
    </message>
    <message>
        <source>Repair it with “galley check --repair”, then make the backup.</source>
        <translation>أصلحها بـ «galley check --repair»، ثم أنشئ النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>استبدال %1</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Replace all hits; one step to undo</source>
        <translation>استبدال كل النتائج؛ خطوة واحدة للتراجع</translation>
    </message>
    <message>
        <source>Replace in the posts…</source>
        <translation>استبدال في المقالات…</translation>
    </message>
    <message>
        <source>Replace the link or file “%1” by a real folder, or choose another place for the post.</source>
        <translation>ضع مجلدًا حقيقيًا مكان الرابط أو الملف «%1»، أو اختر مكانًا آخر للمقالة.</translation>
    </message>
    <message>
        <source>Replace this hit and go to the next</source>
        <translation>استبدال هذه النتيجة والانتقال إلى التالية</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>الاستبدال بـ</translation>
    </message>
    <message>
        <source>Replaced “%1” by “%2”</source>
        <translation>استُبدل النص «%1» ووُضع مكانه «%2»</translation>
    </message>
    <message>
        <source>Replaces a text in all posts, as one step that can be taken back.</source>
        <translation>يستبدل نصًا في كل المقالات، كخطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>إعادة ضبط ال&amp;كل</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore a backup that has them, or look for them in the history.</source>
        <translation>استعد نسخة احتياطية تحويها، أو ابحث عنها في السجل.</translation>
    </message>
    <message>
        <source>Restore a backup, or move the file elsewhere to begin a new library.</source>
        <translation>استعد نسخة احتياطية، أو انقل الملف إلى مكان آخر لتبدأ مكتبة جديدة.</translation>
    </message>
    <message>
        <source>Restore it, then rename it.</source>
        <translation>استعدها، ثم أعد تسميتها.</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation>استُعيدت من سلة المهملات</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>استُعيدت.</translation>
    </message>
    <message>
        <source>Rewriting</source>
        <translation>تُعاد الكتابة</translation>
    </message>
    <message>
        <source>Rich text of %1 is too large to be turned into Markdown here.</source>
        <translation>النص المنسق بحجم %1 أكبر من أن يُحوّل إلى Markdown هنا.</translation>
    </message>
    <message>
        <source>Run git config --global user.name "Your Name" and git config --global user.email you@example.org, then publish again.</source>
        <translation>نفّذ git config --global user.name "Your Name" وgit config --global user.email you@example.org، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Run “git fetch” in the site's folder, then try again.</source>
        <translation>نفّذ «git fetch» في مجلد الموقع، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Run “git fsck” in the site's folder and mend what it reports, then push again.</source>
        <translation>نفّذ «git fsck» في مجلد الموقع وأصلح ما يذكره، ثم ادفع مجددًا.</translation>
    </message>
    <message>
        <source>Run “git fsck” in the site's folder and mend what it reports, then try again.</source>
        <translation>نفّذ «git fsck» في مجلد الموقع وأصلح ما يذكره، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Run “git fsck” in the site's folder and mend what it reports.</source>
        <translation>نفّذ «git fsck» في مجلد الموقع وأصلح ما يذكره.</translation>
    </message>
    <message>
        <source>Run “git fsck” there and mend what it reports, then try again.</source>
        <translation>نفّذ «git fsck» هناك وأصلح ما يذكره، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Run “git status” in the site's folder and mend what it reports, then try again.</source>
        <translation>نفّذ «git status» في مجلد الموقع وأصلح ما يذكره، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Run “git status” there and mend what it reports, then try again.</source>
        <translation>نفّذ «git status» هناك وأصلح ما يذكره، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Run “git switch %1” in the site's folder, then publish again.</source>
        <translation>نفّذ «git switch %1» في مجلد الموقع، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Run “git switch main” there, or make a branch of it with “git switch -c NAME”, then publish again.</source>
        <translation>نفّذ «git switch main» هناك، أو أنشئ منه فرعًا بـ «git switch -c NAME»، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Run “git update-index --index-version 4”, then try again.</source>
        <translation>نفّذ «git update-index --index-version 4»، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Run “git update-index --no-split-index” and “git sparse-checkout reapply --no-sparse-index” in the site's folder, then try again.</source>
        <translation>نفّذ «git update-index --no-split-index» و«git sparse-checkout reapply --no-sparse-index» في مجلد الموقع، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Running the filter “%1”</source>
        <translation>يُشغَّل المرشح «%1»</translation>
    </message>
    <message>
        <source>Running the hook “%1”</source>
        <translation>يُشغَّل الخطاف «%1»</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Save it as UTF-8 with a text editor, then open it again.</source>
        <translation>احفظه بترميز UTF-8 بمحرر نصوص، ثم افتحه مجددًا.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then bring it in again.</source>
        <translation>احفظه بترميز UTF-8، ثم أدخله مجددًا.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then give it again.</source>
        <translation>احفظه بترميز UTF-8، ثم أعطه مجددًا.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then try again.</source>
        <translation>احفظه بترميز UTF-8، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Save the blog's feed with its whole posts, and bring in that file.</source>
        <translation>احفظ خلاصة المدونة بمقالاتها الكاملة، ثم أدخل ذلك الملف.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 first.</source>
        <translation>احفظ الملف بترميز UTF-8 أولًا.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text, without control characters.</source>
        <translation>احفظ الملف نصًا بترميز UTF-8، بلا محارف تحكم.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>احفظ الملف نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Save the file in that encoding, or take “working-tree-encoding” off it in .gitattributes.</source>
        <translation>احفظ الملف بذلك الترميز، أو أزل عنه «working-tree-encoding» في ‎.gitattributes.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Saved filters, tags, categories and years</source>
        <translation>المرشحات المحفوظة والوسوم والتصنيفات والسنوات</translation>
    </message>
    <message>
        <source>Saving works again: everything you typed is in the library.</source>
        <translation>عاد الحفظ يعمل: كل ما كتبته في المكتبة.</translation>
    </message>
    <message>
        <source>Say who you are: git config --global user.name “Your Name”, and user.email likewise.</source>
        <translation>عرّف بنفسك: git config --global user.name “Your Name”، وكذلك user.email.</translation>
    </message>
    <message>
        <source>Say “galley site sync %1” to take that in, then try again; nothing was changed.</source>
        <translation>نفّذ «galley site sync %1» لأخذ ذلك، ثم حاول مجددًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Says in posts that they are drafts, or no longer.</source>
        <translation>يقول في المقالات إنها مسودات، أو لم تعد كذلك.</translation>
    </message>
    <message>
        <source>Says where a site's posts lie, how their files are named, and what of its git runs when you publish; writes nothing into the site.</source>
        <translation>يقول أين تقع مقالات موقع، وكيف تُسمى ملفاتها، وما الذي يعمل من git فيه حين تنشر؛ لا يكتب شيئًا في الموقع.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإعد&amp;ادات…</translation>
    </message>
    <message>
        <source>Search by name or by keys</source>
        <translation>البحث بالاسم أو بالمفاتيح</translation>
    </message>
    <message>
        <source>Search posts</source>
        <translation>البحث في المقالات</translation>
    </message>
    <message>
        <source>Search the images of the library</source>
        <translation>البحث في صور المكتبة</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Sect&amp;ion</source>
        <translation>ال&amp;قسم</translation>
    </message>
    <message>
        <source>See its words in the details: the commit is kept here.</source>
        <translation>انظر كلماته في التفاصيل: الإيداع محفوظ هنا.</translation>
    </message>
    <message>
        <source>See the activity for its words, mend what it says, then push again.</source>
        <translation>انظر كلماته في النشاط وأصلح ما يقوله، ثم ادفع مجددًا.</translation>
    </message>
    <message>
        <source>See the details, then try again: the commit is kept here.</source>
        <translation>انظر التفاصيل، ثم حاول مجددًا: الإيداع محفوظ هنا.</translation>
    </message>
    <message>
        <source>See what git says in the details, mend it, then publish again; nothing was changed.</source>
        <translation>انظر ما يقوله git في التفاصيل وأصلحه، ثم انشر مجددًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>إرسالها الآن</translation>
    </message>
    <message>
        <source>Sending to “%1”</source>
        <translation>يُرسل إلى «%1»</translation>
    </message>
    <message>
        <source>Sends what is committed but not pushed.</source>
        <translation>يرسل ما أُودع ولم يُدفع.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>Set %1 in the whole site</source>
        <translation>ضُبط %1 في الموقع كله</translation>
    </message>
    <message>
        <source>Set one like https://example.org/me/blog.git or git@example.org:me/blog.git (git remote set-url %1 ADDRESS).</source>
        <translation>اضبط عنوانًا مثل https://example.org/me/blog.git أو git@example.org:me/blog.git (git remote set-url %1 ADDRESS).</translation>
    </message>
    <message>
        <source>Set the filter up as the site's authors describe it, or take it off .gitattributes.</source>
        <translation>اضبط المرشح كما يصفه كتّاب الموقع، أو أخرجه من ‎.gitattributes.</translation>
    </message>
    <message>
        <source>Set user.name and user.email in git's configuration anew.</source>
        <translation>اضبط user.name وuser.email في إعداد git من جديد.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings here are: %1.</source>
        <translation>الإعدادات هنا: %1.</translation>
    </message>
    <message>
        <source>Settings of the &amp;site…</source>
        <translation>إعدادات ال&amp;موقع…</translation>
    </message>
    <message>
        <source>Settings of “%1”</source>
        <translation>إعدادات «%1»</translation>
    </message>
    <message>
        <source>Several commits of the post begin with “%1”.</source>
        <translation>عدة إيداعات للمقالة تبدأ بـ«%1».</translation>
    </message>
    <message>
        <source>Several files begin with “%1”.</source>
        <translation>عدة ملفات تبدأ بـ«%1».</translation>
    </message>
    <message>
        <source>Several posts begin with “%1”: %2.</source>
        <translation>عدة مقالات تبدأ بـ«%1»: %2.</translation>
    </message>
    <message>
        <source>Shortcodes</source>
        <translation>الرموز المختصرة</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>الأقصر أولًا</translation>
    </message>
    <message>
        <source>Should images lie beside their posts?</source>
        <translation>هل توضع الصور بجانب مقالاتها؟</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهاره</translation>
    </message>
    <message>
        <source>Show the &amp;preview in full screen too</source>
        <translation>عرض ال&amp;معاينة في ملء الشاشة أيضًا</translation>
    </message>
    <message>
        <source>Show the posts</source>
        <translation>عرض المقالات</translation>
    </message>
    <message>
        <source>Shown when the mouse rests on it</source>
        <translation>يظهر حين يستقر المؤشر عليها</translation>
    </message>
    <message>
        <source>Shows a Press site in the browser as it would be, drafts among it, and follows changes.</source>
        <translation>يعرض موقع Press في المتصفح كما سيكون، ومعه المسودات، ويتبع التغييرات.</translation>
    </message>
    <message>
        <source>Shows both texts of a post that changed here and in its site, or says which it is to be.</source>
        <translation>يعرض نصي مقالة تغيرت هنا وفي موقعها، أو يقول أيهما يُعتمد.</translation>
    </message>
    <message>
        <source>Shows the whole path on a throwaway blog, without a window.</source>
        <translation>يعرض الطريق كله على مدونة مؤقتة، بلا نافذة.</translation>
    </message>
    <message>
        <source>Shows what was published and pushed, step by step, with the remote's own words.</source>
        <translation>يعرض ما نُشر وما دُفع، خطوة خطوة، بكلمات المستودع البعيد نفسها.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing the commit</source>
        <translation>يُوقَّع الإيداع</translation>
    </message>
    <message>
        <source>Signs in a wrong encoding</source>
        <translation>محارف بترميز خاطئ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>الموقع %1</translation>
    </message>
    <message>
        <source>Site %1, branch %2</source>
        <translation>الموقع %1، الفرع %2</translation>
    </message>
    <message>
        <source>Site check</source>
        <translation>فحص الموقع</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Sites of this kind have no mark for drafts in the text.</source>
        <translation>لا علامة للمسودات في نص مواقع هذا النوع.</translation>
    </message>
    <message>
        <source>Size and format</source>
        <translation>الحجم والصيغة</translation>
    </message>
    <message>
        <source>Size as it is</source>
        <translation>الحجم كما هو</translation>
    </message>
    <message>
        <source>Slide through time: left is earlier</source>
        <translation>تنقّل عبر الزمن: الأقدم في أول الشريط</translation>
    </message>
    <message>
        <source>Slug, date, tags and description of this post</source>
        <translation>الاسم اللطيف لهذه المقالة وتاريخها ووسومها ووصفها</translation>
    </message>
    <message>
        <source>Smaller than JPEG and PNG; all browsers of today show it.</source>
        <translation>أصغر من JPEG وPNG، وتعرضه كل متصفحات اليوم.</translation>
    </message>
    <message>
        <source>Smart q&amp;uotes</source>
        <translation>علامات اقتباس &amp;ذكية</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>Somebody else may have pushed at the same time: fetch (git pull --rebase), then push again.</source>
        <translation>ربما دفع غيرك في الوقت نفسه: اجلب (git pull --rebase)، ثم ادفع مجددًا.</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>مرتبة بحسب: %1</translation>
    </message>
    <message>
        <source>Sp&amp;elling</source>
        <translation>التدقيق الإ&amp;ملائي</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Split the text into several posts, or close other programs, then try again.</source>
        <translation>قسّم النص إلى عدة مقالات، أو أغلق برامج أخرى، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Start Galley with --library and a folder on this computer.</source>
        <translation>شغّل Galley مع --library ومجلد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Start it again when there is time.</source>
        <translation>ابدأه مجددًا حين يتسع الوقت.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>ابدأه مجددًا متى شئت.</translation>
    </message>
    <message>
        <source>Start it again when you like: nothing was lost.</source>
        <translation>ابدأه مجددًا متى شئت: لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Start it again when you like; nothing was changed.</source>
        <translation>ابدأه مجددًا متى شئت؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>ابدأه مجددًا.</translation>
    </message>
    <message>
        <source>Start of “%1”</source>
        <translation>بداية «%1»</translation>
    </message>
    <message>
        <source>Step %1; “galley undo %1” takes it back.</source>
        <translation>الخطوة %1؛ يتراجع «galley undo %1» عنها.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Struc&amp;k out</source>
        <translation>&amp;يتوسطه خط</translation>
    </message>
    <message>
        <source>Switch that folder to another branch, then publish again.</source>
        <translation>بدّل ذلك المجلد إلى فرع آخر، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Switch to the branch that has it, or change the post and publish it again.</source>
        <translation>بدّل إلى الفرع الذي يحويه، أو غيّر المقالة وانشرها مجددًا.</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>جد&amp;ول</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <source>Ta&amp;ke the last publish back…</source>
        <translation>التراجع عن النشر الأ&amp;خير…</translation>
    </message>
    <message>
        <source>Tab goes from ${1:text} to $2 and ends at $0. ${date}, ${time}, ${title}, ${selection} and ${clipboard} are filled in.</source>
        <translation>ينتقل Tab من ${1:text} إلى $2 وينتهي عند $0. وتُملأ ${date} و${time} و${title} و${selection} و${clipboard} تلقائيًا.</translation>
    </message>
    <message>
        <source>Tag, category or year</source>
        <translation>وسم أو تصنيف أو سنة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags or categories</source>
        <translation>الوسوم أو التصنيفات</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>Take it in with that Galley.</source>
        <translation>أدخله بذلك الإصدار من Galley.</translation>
    </message>
    <message>
        <source>Take it out (git remote set-url %1 ADDRESS): Galley asks for it and can keep it in the keychain.</source>
        <translation>أخرجها (git remote set-url %1 ADDRESS): يسأل Galley عنها ويمكنه حفظها في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Take it out of the text first; what no text names can be removed.</source>
        <translation>أخرجه من النص أولًا؛ ما لا يذكره نص يمكن إزالته.</translation>
    </message>
    <message>
        <source>Take it out of the text, and have it replaced where it is used if others have seen it. If it is none, allow it (--allow-secrets).</source>
        <translation>أخرجه من النص، واستبدله حيث يُستخدم إن رآه غيرك. وإن لم يكن سرًا فاسمح به (--allow-secrets).</translation>
    </message>
    <message>
        <source>Take it out of the texts first.</source>
        <translation>أخرجها من النصوص أولًا.</translation>
    </message>
    <message>
        <source>Take it out of the trash, then publish it.</source>
        <translation>أخرجها من سلة المهملات، ثم انشرها.</translation>
    </message>
    <message>
        <source>Take it out of the trash, then say when to publish it.</source>
        <translation>أخرجها من سلة المهملات، ثم حدد موعد نشرها.</translation>
    </message>
    <message>
        <source>Take it out, or write it anew in the other site.</source>
        <translation>أخرجه، أو اكتبه من جديد في الموقع الآخر.</translation>
    </message>
    <message>
        <source>Take off the posts of one site at a time.</source>
        <translation>ارفع مقالات موقع واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Take that change into the post, or commit it with git; then publish again.</source>
        <translation>خذ ذلك التغيير إلى المقالة، أو أودعه بـ git؛ ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Take that line out of the page.</source>
        <translation>أخرج ذلك السطر من الصفحة.</translation>
    </message>
    <message>
        <source>Take the control characters out of the name.</source>
        <translation>أخرج محارف التحكم من الاسم.</translation>
    </message>
    <message>
        <source>Take the hook away, switch hooks off for this site (“galley site set SITE --hooks off”), or commit this post with git itself.</source>
        <translation>أزل الخطاف، أو أطفئ الخطافات لهذا الموقع («galley site set SITE --hooks off»)، أو أودع هذه المقالة بـ git نفسه.</translation>
    </message>
    <message>
        <source>Take the later publish back first, or change the post and publish it again; nothing was changed.</source>
        <translation>تراجع عن النشر اللاحق أولًا، أو غيّر المقالة وانشرها مجددًا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Take the link away, or have the pages made in another folder.</source>
        <translation>أزل الرابط، أو اجعل الصفحات تُنشأ في مجلد آخر.</translation>
    </message>
    <message>
        <source>Take the other text</source>
        <translation>أخذ النص الآخر</translation>
    </message>
    <message>
        <source>Take the post o&amp;ff its site…</source>
        <translation>&amp;رفع المقالة من موقعها…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ نصهم</translation>
    </message>
    <message>
        <source>Take this date</source>
        <translation>اعتماد هذا التاريخ</translation>
    </message>
    <message>
        <source>Take this post off its site?</source>
        <translation>هل تريد رفع هذه المقالة من موقعها؟</translation>
    </message>
    <message>
        <source>Take this publish back?</source>
        <translation>هل تريد التراجع عن هذا النشر؟</translation>
    </message>
    <message>
        <source>Take what is in the blog's trash too.</source>
        <translation>أخذ ما في سلة مهملات المدونة أيضًا.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>أُخرج.</translation>
    </message>
    <message>
        <source>Takes a file out of the trash.</source>
        <translation>يخرج ملفًا من سلة المهملات.</translation>
    </message>
    <message>
        <source>Takes a site that is there into the library; changes nothing in it.</source>
        <translation>يأخذ موقعًا موجودًا إلى المكتبة؛ لا يغير فيه شيئًا.</translation>
    </message>
    <message>
        <source>Takes a tag from posts.</source>
        <translation>يزيل وسمًا من مقالات.</translation>
    </message>
    <message>
        <source>Takes an exported library into one that is still empty.</source>
        <translation>يدخل مكتبة مصدَّرة في مكتبة لا تزال فارغة.</translation>
    </message>
    <message>
        <source>Takes back the last change of many posts, the step named, a publish (p12, or its commit), or what was last published to a site.</source>
        <translation>يتراجع عن آخر تغيير لمقالات كثيرة، أو عن الخطوة المذكورة، أو عن نشر (p12، أو إيداعه)، أو عن آخر ما نُشر في موقع.</translation>
    </message>
    <message>
        <source>Takes in what changed in a site's folder and repository; writes nothing there.</source>
        <translation>يأخذ ما تغير في مجلد موقع ومستودعه؛ لا يكتب فيهما شيئًا.</translation>
    </message>
    <message>
        <source>Takes posts off their site; they stay here as drafts.</source>
        <translation>يرفع مقالات من موقعها؛ تبقى هنا مسودات.</translation>
    </message>
    <message>
        <source>Takes posts out of the trash.</source>
        <translation>يخرج مقالات من سلة المهملات.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>يجري التراجع</translation>
    </message>
    <message>
        <source>Taking in %1 files…</source>
        <translation>تُدخَل الملفات (%1)…</translation>
    </message>
    <message>
        <source>Taking in the posts</source>
        <translation>تؤخذ المقالات</translation>
    </message>
    <message>
        <source>Taking in “%1”…</source>
        <translation>يُدخَل «%1»…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Target in words</source>
        <translation>الهدف بالكلمات</translation>
    </message>
    <message>
        <source>Target of this post, in words</source>
        <translation>هدف هذه المقالة، بالكلمات</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>التمييز بين الحروف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>Tells how it stands with what Galley needs on this machine; changes nothing.</source>
        <translation>يقول حال ما يحتاج إليه Galley على هذا الجهاز؛ لا يغير شيئًا.</translation>
    </message>
    <message>
        <source>Tells what Galley makes of a site: kind, folders, posts, what was left out.</source>
        <translation>يقول ما يفهمه Galley من موقع: النوع والمجلدات والمقالات وما تُرك.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text of the link</source>
        <translation>نص الرابط</translation>
    </message>
    <message>
        <source>Text of the post</source>
        <translation>نص المقالة</translation>
    </message>
    <message>
        <source>That passphrase does not open the key; try once more. </source>
        <translation>لا تفتح عبارة المرور تلك المفتاح؛ حاول مرة أخرى. </translation>
    </message>
    <message>
        <source>That was the whole path. Make your own blog with:
     galley site new DIR --title "My blog" --remote URL
     galley new --site "My blog" --title "First post" --body-file post.md
     galley publish ID
</source>
        <translation>كان هذا الطريق كله. أنشئ مدونتك هكذا:
     galley site new DIR --title "My blog" --remote URL
     galley new --site "My blog" --title "First post" --body-file post.md
     galley publish ID
</translation>
    </message>
    <message>
        <source>That was undone.</source>
        <translation>تم التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The &amp;paragraph</source>
        <translation>ال&amp;فقرة</translation>
    </message>
    <message>
        <source>The &amp;sentence</source>
        <translation>ال&amp;جملة</translation>
    </message>
    <message>
        <source>The &amp;whole text</source>
        <translation>النص &amp;كله</translation>
    </message>
    <message>
        <source>The Galley that has the library “%2” open (process %1) does not answer.</source>
        <translation>لا يجيب Galley الذي يفتح المكتبة «%2» (العملية %1).</translation>
    </message>
    <message>
        <source>The Galley window closed before the command was done.</source>
        <translation>أُغلقت نافذة Galley قبل أن ينتهي الأمر.</translation>
    </message>
    <message>
        <source>The address of this post does not come from a slug.</source>
        <translation>لا يأتي عنوان ويب هذه المقالة من اسم لطيف.</translation>
    </message>
    <message>
        <source>The address of “%1” holds a password, which other programs could read while git runs.</source>
        <translation>يحوي عنوان «%1» كلمة سر يمكن أن تقرأها برامج أخرى أثناء عمل git.</translation>
    </message>
    <message>
        <source>The address of “%1” is not one that Galley publishes to: it would start a program.</source>
        <translation>عنوان «%1» ليس مما ينشر إليه Galley: سيشغّل برنامجًا.</translation>
    </message>
    <message>
        <source>The address of “%1” leads on to another one.</source>
        <translation>يقود عنوان «%1» إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>The archive's list of posts does not name it; it comes as a draft.</source>
        <translation>لا تذكرها قائمة المقالات في الأرشيف؛ تأتي مسودةً.</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged; the library was left as it is.</source>
        <translation>النسخة الاحتياطية «%1» تالفة؛ تُركت المكتبة كما هي.</translation>
    </message>
    <message>
        <source>The block no longer ends where the text begins.</source>
        <translation>لم تعد الكتلة تنتهي حيث يبدأ النص.</translation>
    </message>
    <message>
        <source>The blog's files: a folder such as wp-content/uploads, or a ZIP.</source>
        <translation>ملفات المدونة: مجلد مثل wp-content/uploads، أو ملف ZIP.</translation>
    </message>
    <message>
        <source>The branch was changed while it was brought in step with the remote.</source>
        <translation>تغيّر الفرع أثناء توفيقه مع المستودع البعيد.</translation>
    </message>
    <message>
        <source>The branch “%1” has moved on since this publish was prepared.</source>
        <translation>تقدّم الفرع «%1» منذ تحضير هذا النشر.</translation>
    </message>
    <message>
        <source>The branch “%1” has no commit to push.</source>
        <translation>ليس على الفرع «%1» إيداع يُدفع.</translation>
    </message>
    <message>
        <source>The branch “%1” is checked out in another folder.</source>
        <translation>الفرع «%1» مستخرج في مجلد آخر.</translation>
    </message>
    <message>
        <source>The branch “%1” is not checked out in this repository any more.</source>
        <translation>لم يعد الفرع «%1» مستخرجًا في هذا المستودع.</translation>
    </message>
    <message>
        <source>The branch “%1” is not in this repository.</source>
        <translation>الفرع «%1» ليس في هذا المستودع.</translation>
    </message>
    <message>
        <source>The branch “%1” is only another name for a branch.</source>
        <translation>الفرع «%1» اسم آخر لفرع فقط.</translation>
    </message>
    <message>
        <source>The branch “%2” is protected on “%1”.</source>
        <translation>الفرع «%2» محمي على «%1».</translation>
    </message>
    <message>
        <source>The bytes do not match the hash that was kept with them.</source>
        <translation>لا توافق البايتات البصمة المحفوظة معها.</translation>
    </message>
    <message>
        <source>The change was stopped.</source>
        <translation>أُوقف التغيير.</translation>
    </message>
    <message>
        <source>The check of the site stops this: %1</source>
        <translation>يوقف فحص الموقع هذا: %1</translation>
    </message>
    <message>
        <source>The check was stopped before it was done.</source>
        <translation>أُوقف الفحص قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>The clocks are set forward then, so it is published at %1.</source>
        <translation>تُقدَّم الساعات حينئذ، لذلك تُنشر عند %1.</translation>
    </message>
    <message>
        <source>The command “galley history %1” shows those that there are.</source>
        <translation>يعرض الأمر «galley history %1» الموجود منها.</translation>
    </message>
    <message>
        <source>The command “galley history” shows the texts that there are.</source>
        <translation>يعرض الأمر «galley history» النصوص الموجودة.</translation>
    </message>
    <message>
        <source>The command “galley list” shows the posts that there are.</source>
        <translation>يعرض الأمر «galley list» المقالات الموجودة.</translation>
    </message>
    <message>
        <source>The command “galley media list” shows the files that there are.</source>
        <translation>يعرض الأمر «galley media list» الملفات الموجودة.</translation>
    </message>
    <message>
        <source>The command “galley site list” shows the sites that there are.</source>
        <translation>يعرض الأمر «galley site list» المواقع الموجودة.</translation>
    </message>
    <message>
        <source>The command “galley tags” shows the tags that there are.</source>
        <translation>يعرض الأمر «galley tags» الوسوم الموجودة.</translation>
    </message>
    <message>
        <source>The command “galley undo --list” says what it did.</source>
        <translation>يقول الأمر «galley undo --list» ما فعله.</translation>
    </message>
    <message>
        <source>The command “galley undo --list” shows the steps that there are.</source>
        <translation>يعرض الأمر «galley undo --list» الخطوات الموجودة.</translation>
    </message>
    <message>
        <source>The command “galley undo --list” shows those that there are.</source>
        <translation>يعرض الأمر «galley undo --list» الموجود منها.</translation>
    </message>
    <message>
        <source>The command “galley undo --list” shows what can be taken back.</source>
        <translation>يعرض الأمر «galley undo --list» ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The commit %1 does not hold this post.</source>
        <translation>لا يحوي الإيداع %1 هذه المقالة.</translation>
    </message>
    <message>
        <source>The commit %1 is not on the branch “%2” any more.</source>
        <translation>لم يعد الإيداع %1 على الفرع «%2».</translation>
    </message>
    <message>
        <source>The commit could not be signed, as git's configuration asks for.</source>
        <translation>تعذر توقيع الإيداع كما يطلب إعداد git.</translation>
    </message>
    <message>
        <source>The commit is kept here; it is sent when the network is back.</source>
        <translation>الإيداع محفوظ هنا؛ يُرسل حين تعود الشبكة.</translation>
    </message>
    <message>
        <source>The commit on the branch “%1” could not be made.</source>
        <translation>تعذر إنشاء الإيداع على الفرع «%1».</translation>
    </message>
    <message>
        <source>The commit was made, but the disk did not take all that belongs to it.</source>
        <translation>أُنشئ الإيداع، لكن القرص لم يأخذ كل ما يخصه.</translation>
    </message>
    <message>
        <source>The configuration of “%1” names no address to ask for the post.</source>
        <translation>لا يذكر إعداد «%1» عنوان ويب تُطلب منه المقالة.</translation>
    </message>
    <message>
        <source>The connection to “%1” was cut.</source>
        <translation>انقطع الاتصال بـ«%1».</translation>
    </message>
    <message>
        <source>The copy “%1” cannot be written.</source>
        <translation>تتعذر كتابة النسخة «%1».</translation>
    </message>
    <message>
        <source>The daily backups are in the folder “backups” of the library.</source>
        <translation>النسخ الاحتياطية اليومية في المجلد «backups» من المكتبة.</translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <translation>الملف التالف محفوظ باسم «%1».</translation>
    </message>
    <message>
        <source>The damaged library cannot be copied to “%1”.</source>
        <translation>يتعذر نسخ المكتبة التالفة إلى «%1».</translation>
    </message>
    <message>
        <source>The damaged text is its newest version.</source>
        <translation>النص التالف هو أحدث نسخها.</translation>
    </message>
    <message>
        <source>The date “%1” cannot be read.</source>
        <translation>تتعذر قراءة التاريخ «%1».</translation>
    </message>
    <message>
        <source>The desktop's own serif</source>
        <translation>خط سطح المكتب المذيّل</translation>
    </message>
    <message>
        <source>The disk did not confirm that the commit is safe on it.</source>
        <translation>لم يؤكد القرص أن الإيداع آمن عليه.</translation>
    </message>
    <message>
        <source>The disk is full: the copy “%1” cannot be finished.</source>
        <translation>القرص ممتلئ: يتعذر إكمال النسخة «%1».</translation>
    </message>
    <message>
        <source>The disk that holds the library folder “%1” is full.</source>
        <translation>القرص الذي يحوي مجلد المكتبة «%1» ممتلئ.</translation>
    </message>
    <message>
        <source>The disk that holds the library “%1” is full.</source>
        <translation>القرص الذي يحوي المكتبة «%1» ممتلئ.</translation>
    </message>
    <message>
        <source>The export changed while it was read.</source>
        <translation>تغيّر التصدير أثناء قراءته.</translation>
    </message>
    <message>
        <source>The export holds its text in Ghost's own form alone, which was not read.</source>
        <translation>يحوي التصدير نصها بصيغة Ghost الخاصة فقط، ولم تُقرأ.</translation>
    </message>
    <message>
        <source>The export holds its text without form; look at it on the old site.</source>
        <translation>يحوي التصدير نصها بلا تنسيق؛ انظر إليها على الموقع القديم.</translation>
    </message>
    <message>
        <source>The export is damaged in line %1, before its first post.</source>
        <translation>التصدير تالف في السطر %1، قبل أول مقالة فيه.</translation>
    </message>
    <message>
        <source>The export is damaged in line %1, behind the post “%2”.</source>
        <translation>التصدير تالف في السطر %1، بعد المقالة «%2».</translation>
    </message>
    <message>
        <source>The expression takes too long on this text.</source>
        <translation>يحتاج التعبير إلى وقت أطول مما يجوز على هذا النص.</translation>
    </message>
    <message>
        <source>The expression “%1” cannot be read from its character %2 on.</source>
        <translation>تتعذر قراءة التعبير «%1» من محرفه %2 فصاعدًا.</translation>
    </message>
    <message>
        <source>The file and its images move, links from other posts follow, and readers of the old address are led on where the site can do so. Nothing is published yet.</source>
        <translation>ينتقل الملف وصوره، وتتبعه الروابط من المقالات الأخرى، ويُقاد قراء العنوان القديم إلى الجديد إن أمكن للموقع ذلك. لم يُنشر شيء بعد.</translation>
    </message>
    <message>
        <source>The file cannot be read, or is too large for a text.</source>
        <translation>تتعذر قراءة الملف، أو هو أكبر من أن يكون نصًا.</translation>
    </message>
    <message>
        <source>The file defines entities of its own, as no export does and attacks do.</source>
        <translation>يعرّف الملف كيانات خاصة به، وهذا لا يفعله تصدير بل تفعله الهجمات.</translation>
    </message>
    <message>
        <source>The file holds this text now.</source>
        <translation>يحوي الملف هذا النص الآن.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>الملف تالف: %1.</translation>
    </message>
    <message>
        <source>The file moves as it is.</source>
        <translation>ينتقل الملف كما هو.</translation>
    </message>
    <message>
        <source>The file of a published post</source>
        <translation>ملف المقالة المنشورة</translation>
    </message>
    <message>
        <source>The file of “%1” was deleted in the site. The post is in the trash.</source>
        <translation>حُذف ملف «%1» في الموقع. المقالة في سلة المهملات.</translation>
    </message>
    <message>
        <source>The file of “%1” was deleted in the site. You had changed the post, so it stays here as a draft.</source>
        <translation>حُذف ملف «%1» في الموقع. كنت قد غيّرت المقالة، لذلك تبقى هنا مسودة.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>تتعذر قراءة الملف «%1».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>تتعذر كتابة الملف «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is larger than any export of a blog.</source>
        <translation>الملف «%1» أكبر من أي تصدير لمدونة.</translation>
    </message>
    <message>
        <source>The file “%1” is not a library of Galley.</source>
        <translation>الملف «%1» ليس مكتبة من Galley.</translation>
    </message>
    <message>
        <source>The file's name says %1, the post itself %2.</source>
        <translation>يقول اسم الملف %1، والمقالة نفسها %2.</translation>
    </message>
    <message>
        <source>The files here cannot follow what others sent to the remote: something of yours is in the way.</source>
        <translation>لا تستطيع الملفات هنا أن تتبع ما أرسله آخرون إلى المستودع البعيد: شيء لك يعترض الطريق.</translation>
    </message>
    <message>
        <source>The files of %1 posts were deleted in the site. The posts are in the trash.</source>
        <translation>حُذفت ملفات مقالات في الموقع (%1). المقالات في سلة المهملات.</translation>
    </message>
    <message>
        <source>The files of %1 posts were deleted in the site. You had changed them, so they stay here as drafts.</source>
        <translation>حُذفت ملفات مقالات في الموقع (%1). كنت قد غيّرتها، لذلك تبقى هنا مسودات.</translation>
    </message>
    <message>
        <source>The filter “%1” could not take in “%2”.</source>
        <translation>لم يستطع المرشح «%1» أخذ «%2».</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>يتعذر إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” for the daily backups cannot be made.</source>
        <translation>يتعذر إنشاء المجلد «%1» للنسخ الاحتياطية اليومية.</translation>
    </message>
    <message>
        <source>The folder “%1” is already open as the site “%2”.</source>
        <translation>المجلد «%1» مفتوح من قبل باسم الموقع «%2».</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty.</source>
        <translation>المجلد «%1» ليس فارغًا.</translation>
    </message>
    <message>
        <source>The folder “%1” of the site is not there.</source>
        <translation>مجلد الموقع «%1» غير موجود.</translation>
    </message>
    <message>
        <source>The formats are source, html and json.</source>
        <translation>الصيغ هي source وhtml وjson.</translation>
    </message>
    <message>
        <source>The forms are text, man, bash, zsh and fish.</source>
        <translation>الصيغ هي text وman وbash وzsh وfish.</translation>
    </message>
    <message>
        <source>The front matter</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>The front matter cannot be read; the trouble is on line %1.</source>
        <translation>تتعذر قراءة الترويسة؛ المشكلة في السطر %1.</translation>
    </message>
    <message>
        <source>The front matter cannot be rewritten for the other site: %1 would be lost.</source>
        <translation>لا يمكن إعادة كتابة الترويسة للموقع الآخر: سيُفقد %1.</translation>
    </message>
    <message>
        <source>The front matter is a program, which Galley does not run.</source>
        <translation>الترويسة برنامج، ولا يشغّله Galley.</translation>
    </message>
    <message>
        <source>The front matter is rewritten for that site, and images go along. A post that readers find at its old site stays there; the other site then gets a copy.</source>
        <translation>تُعاد كتابة الترويسة لذلك الموقع وتذهب الصور معها. المقالة التي يجدها القراء في موقعها القديم تبقى هناك، ويأخذ الموقع الآخر نسخة.</translation>
    </message>
    <message>
        <source>The front matter of “%1” cannot be read.</source>
        <translation>تتعذر قراءة ترويسة «%1».</translation>
    </message>
    <message>
        <source>The front matter that starts on line 1 has no end.</source>
        <translation>الترويسة التي تبدأ في السطر 1 لا نهاية لها.</translation>
    </message>
    <message>
        <source>The front matter would no longer say what it should.</source>
        <translation>لن تقول الترويسة حينئذ ما ينبغي أن تقوله.</translation>
    </message>
    <message>
        <source>The head, menu and foot of its page were left out.</source>
        <translation>أُسقط رأس صفحتها وقائمتها وتذييلها.</translation>
    </message>
    <message>
        <source>The history of the post shows the versions that there are.</source>
        <translation>يعرض سجل المقالة النسخ الموجودة.</translation>
    </message>
    <message>
        <source>The history of “%2” on “%1” was rewritten: commits that you have are no longer there.</source>
        <translation>أُعيدت كتابة سجل «%2» على «%1»: إيداعات لديك لم تعد هناك.</translation>
    </message>
    <message>
        <source>The hook “%1” of this repository looks at what is checked out, and “%2” is not.</source>
        <translation>ينظر الخطاف «%1» في هذا المستودع فيما هو مستخرج، و«%2» ليس كذلك.</translation>
    </message>
    <message>
        <source>The hook “%1” of this repository refused the commit.</source>
        <translation>رفض الخطاف «%1» في هذا المستودع الإيداع.</translation>
    </message>
    <message>
        <source>The hook “pre-commit” left files that Galley cannot commit.</source>
        <translation>ترك الخطاف «pre-commit» ملفات لا يستطيع Galley إيداعها.</translation>
    </message>
    <message>
        <source>The hook “pre-commit” would have more committed than this publish: %1.</source>
        <translation>يريد الخطاف «pre-commit» إيداع أكثر من هذا النشر: %1.</translation>
    </message>
    <message>
        <source>The hook “pre-push” of this repository refused the push.</source>
        <translation>رفض الخطاف «pre-push» في هذا المستودع الدفع.</translation>
    </message>
    <message>
        <source>The hooks of this repository left the commit without a message.</source>
        <translation>تركت خطافات هذا المستودع الإيداع بلا رسالة.</translation>
    </message>
    <message>
        <source>The image cannot be read to its end.</source>
        <translation>لا يمكن قراءة الصورة إلى آخرها.</translation>
    </message>
    <message>
        <source>The image cannot be written as WebP.</source>
        <translation>تتعذر كتابة الصورة بصيغة WebP.</translation>
    </message>
    <message>
        <source>The image is %1 large: it is slow to load.</source>
        <translation>حجم الصورة %1: تحميلها بطيء.</translation>
    </message>
    <message>
        <source>The image “%1” of the post %2 is damaged.</source>
        <translation>الصورة «%1» من المقالة %2 تالفة.</translation>
    </message>
    <message>
        <source>The last change before Galley ended cannot be read; what was saved before it is there.</source>
        <translation>تتعذر قراءة آخر تغيير قبل انتهاء Galley؛ وما حُفظ قبله موجود.</translation>
    </message>
    <message>
        <source>The last push was taken</source>
        <translation>قُبل الدفع الأخير</translation>
    </message>
    <message>
        <source>The last try: %1</source>
        <translation>المحاولة الأخيرة: %1</translation>
    </message>
    <message>
        <source>The library folder “%1” cannot be written.</source>
        <translation>تتعذر الكتابة في مجلد المكتبة «%1».</translation>
    </message>
    <message>
        <source>The library has damaged parts, so “%1” was not written.</source>
        <translation>في المكتبة أجزاء تالفة، لذلك لم يُكتب «%1».</translation>
    </message>
    <message>
        <source>The library has no images yet. Choose one from this computer.</source>
        <translation>لا صور في المكتبة بعد. اختر صورة من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The library in “%1” holds something already.</source>
        <translation>في المكتبة في «%1» شيء من قبل.</translation>
    </message>
    <message>
        <source>The library is the one of “%1” now, with %2 posts. The one before is kept as “%3”.</source>
        <translation>المكتبة الآن هي التي في «%1»، وعدد مقالاتها %2. والسابقة محفوظة باسم «%3».</translation>
    </message>
    <message>
        <source>The library is the one of “%1” now. The one before is kept as “%2”.</source>
        <translation>المكتبة الآن هي التي في «%1». والسابقة محفوظة باسم «%2».</translation>
    </message>
    <message>
        <source>The library of “%1” came in: %2 sites, %3 posts, %4 versions, %5 media.</source>
        <translation>أُدخلت مكتبة «%1»: المواقع %2، المقالات %3، النسخ %4، الوسائط %5.</translation>
    </message>
    <message>
        <source>The library was closed while it was being copied.</source>
        <translation>أُغلقت المكتبة أثناء نسخها.</translation>
    </message>
    <message>
        <source>The library was damaged. It was put together again with %1 posts and %2 versions.</source>
        <translation>كانت المكتبة تالفة. جُمعت من جديد: المقالات %1، والنسخ %2.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be read or written.</source>
        <translation>تتعذر قراءة المكتبة «%1» أو الكتابة فيها.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written.</source>
        <translation>تتعذر الكتابة في المكتبة «%1».</translation>
    </message>
    <message>
        <source>The library “%1” is damaged.</source>
        <translation>المكتبة «%1» تالفة.</translation>
    </message>
    <message>
        <source>The library “%1” is empty, so it was damaged.</source>
        <translation>المكتبة «%1» فارغة، فقد أصابها تلف.</translation>
    </message>
    <message>
        <source>The library “%1” is in a folder that %2 copies, which can damage it while Galley is open.</source>
        <translation>المكتبة «%1» في مجلد ينسخه %2، وقد يتلفها ذلك أثناء فتح Galley.</translation>
    </message>
    <message>
        <source>The library “%1” is on a network disk, where it can be damaged.</source>
        <translation>المكتبة «%1» على قرص شبكي، وقد تتلف هناك.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer Galley.</source>
        <translation>أنشأ المكتبة «%1» إصدار أحدث من Galley.</translation>
    </message>
    <message>
        <source>The list cannot be changed in this front matter without saying something else.</source>
        <translation>لا يمكن تغيير القائمة في هذه الترويسة دون أن تقول شيئًا آخر.</translation>
    </message>
    <message>
        <source>The list of posts is damaged in line %1, behind the post “%2”.</source>
        <translation>قائمة المقالات تالفة في السطر %1، بعد المقالة «%2».</translation>
    </message>
    <message>
        <source>The list of posts is damaged in line %1.</source>
        <translation>قائمة المقالات تالفة في السطر %1.</translation>
    </message>
    <message>
        <source>The log of the library is kept as “%1”.</source>
        <translation>سجل المكتبة محفوظ باسم «%1».</translation>
    </message>
    <message>
        <source>The new file or folder that they go to.</source>
        <translation>الملف أو المجلد الجديد الذي تُكتب فيه.</translation>
    </message>
    <message>
        <source>The other side did not answer for %1 seconds.</source>
        <translation>لم يجب الطرف الآخر مدة %1 ث.</translation>
    </message>
    <message>
        <source>The other text is on the paper. Yours is kept as a version.</source>
        <translation>النص الآخر على الورقة. نصك محفوظ نسخةً.</translation>
    </message>
    <message>
        <source>The page says twice, or for no command, “%1”.</source>
        <translation>تذكر الصفحة مرتين، أو بلا أمر، «%1».</translation>
    </message>
    <message>
        <source>The page still shows an earlier text.</source>
        <translation>ما زالت الصفحة تعرض نصًا سابقًا.</translation>
    </message>
    <message>
        <source>The page was not printed. Look whether the printer is ready, or the folder can be written.</source>
        <translation>لم تُطبع الصفحة. تحقق من أن الطابعة جاهزة أو أن المجلد قابل للكتابة.</translation>
    </message>
    <message>
        <source>The page “%1” cannot be written.</source>
        <translation>تتعذر كتابة الصفحة «%1».</translation>
    </message>
    <message>
        <source>The pages cannot be made in “%1”, among the site's sources.</source>
        <translation>لا يمكن إنشاء الصفحات في «%1»، بين مصادر الموقع.</translation>
    </message>
    <message>
        <source>The pages were not made, as you wished.</source>
        <translation>لم تُنشأ الصفحات، كما أردت.</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>The post has no heading “%1”.</source>
        <translation>ليس في المقالة عنوان فرعي «%1».</translation>
    </message>
    <message>
        <source>The post has no version or commit “%1”.</source>
        <translation>ليس للمقالة نسخة أو إيداع «%1».</translation>
    </message>
    <message>
        <source>The post holds that text already.</source>
        <translation>للمقالة هذا النص من قبل.</translation>
    </message>
    <message>
        <source>The post is dated %1, later than that: %2 leaves it out until the site is built after its date.</source>
        <translation>تاريخ المقالة %1، بعد ذلك: يتركها %2 حتى يُبنى الموقع بعد تاريخها.</translation>
    </message>
    <message>
        <source>The post is dated %1, later than that: %2 shows it at once all the same.</source>
        <translation>تاريخ المقالة %1، بعد ذلك: يعرضها %2 فورًا مع ذلك.</translation>
    </message>
    <message>
        <source>The post says that it is a draft, but %1 does not know “draft” and publishes it.</source>
        <translation>تقول المقالة إنها مسودة، لكن %1 لا يعرف «draft» وينشرها.</translation>
    </message>
    <message>
        <source>The post was changed while you compared its texts.</source>
        <translation>تغيّرت المقالة أثناء مقارنتك لنصيها.</translation>
    </message>
    <message>
        <source>The post “%1” already has the slug “%2”.</source>
        <translation>للمقالة «%1» الاسم اللطيف «%2» من قبل.</translation>
    </message>
    <message>
        <source>The post “%1” has no heading “%2”.</source>
        <translation>ليس في المقالة «%1» عنوان فرعي «%2».</translation>
    </message>
    <message>
        <source>The post “%1” has no title.</source>
        <translation>ليس للمقالة «%1» عنوان.</translation>
    </message>
    <message>
        <source>The post “%1” has no version %2.</source>
        <translation>ليس للمقالة «%1» النسخة %2.</translation>
    </message>
    <message>
        <source>The post “%1” has the same address: only one of them can be read.</source>
        <translation>للمقالة «%1» عنوان الويب نفسه: لا يمكن قراءة إلا إحداهما.</translation>
    </message>
    <message>
        <source>The posts of “%1” are looked for %2 (%3 found); the names of their files %4.</source>
        <translation>يُبحث عن مقالات «%1» %2 (وُجد %3)؛ وأسماء ملفاتها %4.</translation>
    </message>
    <message>
        <source>The preview cannot be loaded: %1</source>
        <translation>لا يمكن تحميل المعاينة: %1</translation>
    </message>
    <message>
        <source>The preview does not run for root, because it could not be locked in: start Galley as an ordinary user.</source>
        <translation>لا تعمل المعاينة للمستخدم root لتعذّر عزلها: شغّل Galley بمستخدم عادي.</translation>
    </message>
    <message>
        <source>The preview is not installed: “galley-preview.so” is not beside the program.</source>
        <translation>المعاينة غير مثبتة: ليس «galley-preview.so» بجانب البرنامج.</translation>
    </message>
    <message>
        <source>The preview “%1” belongs to another version of Galley.</source>
        <translation>تخص المعاينة «%1» إصدارًا آخر من Galley.</translation>
    </message>
    <message>
        <source>The program pandoc could not make the document.</source>
        <translation>لم يتمكن برنامج pandoc من إنشاء المستند.</translation>
    </message>
    <message>
        <source>The program “git” is not installed.</source>
        <translation>البرنامج «git» غير مثبت.</translation>
    </message>
    <message>
        <source>The proxy between here and “%1” does not let git through.</source>
        <translation>الوسيط (proxy) بين هنا و«%1» لا يسمح بمرور git.</translation>
    </message>
    <message>
        <source>The push ended without an error, but “%1” holds another commit on “%2”.</source>
        <translation>انتهى الدفع بلا خطأ، لكن «%1» يحوي إيداعًا آخر على «%2».</translation>
    </message>
    <message>
        <source>The question was stopped.</source>
        <translation>أُوقف السؤال.</translation>
    </message>
    <message>
        <source>The remote changed “%1”, and so did you, without a commit.</source>
        <translation>غيّر المستودع البعيد «%1»، وغيّرته أنت أيضًا بلا إيداع.</translation>
    </message>
    <message>
        <source>The remote has an address to publish to</source>
        <translation>للمستودع البعيد عنوان يُنشر إليه</translation>
    </message>
    <message>
        <source>The remote has no such branch.</source>
        <translation>ليس لدى المستودع البعيد فرع كهذا.</translation>
    </message>
    <message>
        <source>The remote held the same change already.</source>
        <translation>كان التغيير نفسه لدى المستودع البعيد من قبل.</translation>
    </message>
    <message>
        <source>The remote holds %1.</source>
        <translation>لدى المستودع البعيد الآن %1.</translation>
    </message>
    <message>
        <source>The remote “%1” did not take the push.</source>
        <translation>لم يقبل المستودع البعيد «%1» الدفع.</translation>
    </message>
    <message>
        <source>The remote “%1” has commits on “%2” that you do not have.</source>
        <translation>لدى المستودع البعيد «%1» إيداعات على «%2» ليست لديك.</translation>
    </message>
    <message>
        <source>The remote “%1” has no space left.</source>
        <translation>لم تبقَ مساحة لدى المستودع البعيد «%1».</translation>
    </message>
    <message>
        <source>The remote “%1” has “%2” checked out and takes no push to it.</source>
        <translation>«%2» مستخرج لدى المستودع البعيد «%1» ولا يقبل الدفع إليه.</translation>
    </message>
    <message>
        <source>The remote “%1” is busy with “%2” or its name is taken there.</source>
        <translation>المستودع البعيد «%1» مشغول بـ«%2» أو اسمه مأخوذ هناك.</translation>
    </message>
    <message>
        <source>The remote “%1” refused the push to “%2”.</source>
        <translation>رفض المستودع البعيد «%1» الدفع إلى «%2».</translation>
    </message>
    <message>
        <source>The repository is there</source>
        <translation>المستودع موجود</translation>
    </message>
    <message>
        <source>The repository “%1” belongs to another user of this computer.</source>
        <translation>المستودع «%1» يخص مستخدمًا آخر لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>The repository “%1” uses SHA-256, which Galley cannot serve yet.</source>
        <translation>يستخدم المستودع «%1» خوارزمية SHA-256، ولا يستطيع Galley خدمتها بعد.</translation>
    </message>
    <message>
        <source>The repository “%1” uses “%2”, which Galley cannot serve yet.</source>
        <translation>يستخدم المستودع «%1» «%2»، ولا يستطيع Galley خدمة ذلك بعد.</translation>
    </message>
    <message>
        <source>The sample posts are missing.</source>
        <translation>المقالات النموذجية مفقودة.</translation>
    </message>
    <message>
        <source>The search index does not match the texts.</source>
        <translation>لا يوافق فهرس البحث النصوص.</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>يجيب الخادم</translation>
    </message>
    <message>
        <source>The server asks for something</source>
        <translation>يسأل الخادم عن شيء</translation>
    </message>
    <message>
        <source>The server did not accept the last one; it may have expired. </source>
        <translation>لم يقبل الخادم الأخيرة؛ ربما انتهت صلاحيتها. </translation>
    </message>
    <message>
        <source>The server is found under its name</source>
        <translation>يُعثر على الخادم باسمه</translation>
    </message>
    <message>
        <source>The server lets you in</source>
        <translation>يسمح لك الخادم بالدخول</translation>
    </message>
    <message>
        <source>The server of “%1” cannot be reached.</source>
        <translation>لا يمكن الوصول إلى خادم «%1».</translation>
    </message>
    <message>
        <source>The server of “%1” did not accept your key or password.</source>
        <translation>لم يقبل خادم «%1» مفتاحك أو كلمة سرك.</translation>
    </message>
    <message>
        <source>The server of “%1” did not accept your key.</source>
        <translation>لم يقبل خادم «%1» مفتاحك.</translation>
    </message>
    <message>
        <source>The server of “%1” does not answer.</source>
        <translation>لا يجيب خادم «%1».</translation>
    </message>
    <message>
        <source>The server of “%1” does not prove who it is: its certificate is not accepted.</source>
        <translation>لا يثبت خادم «%1» هويته: شهادته غير مقبولة.</translation>
    </message>
    <message>
        <source>The server of “%1” has a fault of its own just now.</source>
        <translation>في خادم «%1» عطل خاص به الآن.</translation>
    </message>
    <message>
        <source>The server of “%1” is not known to this computer yet.</source>
        <translation>خادم «%1» غير معروف لهذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>The server of “%1” shows a key that was revoked: it is not the one you know.</source>
        <translation>يُظهر خادم «%1» مفتاحًا أُبطل: ليس هو الذي تعرفه.</translation>
    </message>
    <message>
        <source>The server of “%1” shows another key than before: it may not be the one you know.</source>
        <translation>يُظهر خادم «%1» مفتاحًا غير السابق: قد لا يكون الذي تعرفه.</translation>
    </message>
    <message>
        <source>The server of “%1” was not found under its name.</source>
        <translation>لم يُعثر على خادم «%1» باسمه.</translation>
    </message>
    <message>
        <source>The server proves who it is</source>
        <translation>يثبت الخادم هويته</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>تتعذر كتابة الإعدادات.</translation>
    </message>
    <message>
        <source>The settings of “%1” are kept.</source>
        <translation>حُفظت إعدادات «%1».</translation>
    </message>
    <message>
        <source>The site already has another file at “%1”.</source>
        <translation>لدى الموقع ملف آخر عند «%1» من قبل.</translation>
    </message>
    <message>
        <source>The site answers with %1.</source>
        <translation>يجيب الموقع بـ %1.</translation>
    </message>
    <message>
        <source>The site cannot be shown at port %1.</source>
        <translation>لا يمكن عرض الموقع عند المنفذ %1.</translation>
    </message>
    <message>
        <source>The site does not answer: %1</source>
        <translation>لا يجيب الموقع: %1</translation>
    </message>
    <message>
        <source>The site has no such file, and the library neither.</source>
        <translation>ليس في الموقع ملف كهذا، ولا في المكتبة.</translation>
    </message>
    <message>
        <source>The site has the theme “%1” now. Look at it: galley serve. Its pages follow once galley.toml is committed.</source>
        <translation>سمة الموقع الآن «%1». انظر إليها: galley serve. تتبعها صفحاته بعد إيداع galley.toml.</translation>
    </message>
    <message>
        <source>The site is at %1 until you press Ctrl+C.</source>
        <translation>الموقع عند %1 حتى تضغط Ctrl+C.</translation>
    </message>
    <message>
        <source>The site is in a git repository, on a branch</source>
        <translation>الموقع في مستودع git، على فرع</translation>
    </message>
    <message>
        <source>The site is shown at %1 while this window is open.</source>
        <translation>يُعرض الموقع على %1 ما دامت هذه النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>The site that they go into.</source>
        <translation>الموقع الذي تدخل إليه.</translation>
    </message>
    <message>
        <source>The site's texts cannot be read.</source>
        <translation>تتعذر قراءة نصوص الموقع.</translation>
    </message>
    <message>
        <source>The ssh key %1 is locked. It is asked for once, until Galley ends.</source>
        <translation>مفتاح ssh ‏%1 مقفل. يُسأل عنه مرة واحدة، حتى ينتهي Galley.</translation>
    </message>
    <message>
        <source>The states are draft, scheduled, changed, published (or committed, pushed, live), conflict and trash.</source>
        <translation>الحالات هي draft وscheduled وchanged وpublished (أو committed وpushed وlive) وconflict وtrash.</translation>
    </message>
    <message>
        <source>The step %1 changed nothing that is to be published.</source>
        <translation>لم تغيّر الخطوة %1 شيئًا يُنشر.</translation>
    </message>
    <message>
        <source>The step %1 is taken back already, or still under way.</source>
        <translation>تم التراجع عن الخطوة %1 من قبل، أو ما زالت جارية.</translation>
    </message>
    <message>
        <source>The styles are address, reference and relative.</source>
        <translation>الأنماط هي address وreference وrelative.</translation>
    </message>
    <message>
        <source>The template “%1” is gone.</source>
        <translation>أُزيل القالب «%1».</translation>
    </message>
    <message>
        <source>The template “%1” is kept.</source>
        <translation>حُفظ القالب «%1».</translation>
    </message>
    <message>
        <source>The text could not be compared with the original: %1</source>
        <translation>تعذرت مقارنة النص بالأصل: %1</translation>
    </message>
    <message>
        <source>The text has changed since this was shown.</source>
        <translation>تغيّر النص منذ أن عُرض هذا.</translation>
    </message>
    <message>
        <source>The text is longer than %1 MB; it was cut there.</source>
        <translation>النص أطول من %1 م.ب؛ قُطع هناك.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so it cannot be changed without damage.</source>
        <translation>ليس النص بترميز UTF-8، فلا يمكن تغييره بلا ضرر.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so it would not arrive as it is written.</source>
        <translation>ليس النص بترميز UTF-8، فلن يصل كما كُتب.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8 here: some programs show it as other characters.</source>
        <translation>ليس النص هنا بترميز UTF-8: تعرضه بعض البرامج بمحارف أخرى.</translation>
    </message>
    <message>
        <source>The text is too large for the library “%1” or for the memory of this computer.</source>
        <translation>النص أكبر مما تسعه المكتبة «%1» أو ذاكرة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The text itself needs these keys to move, mark, copy or delete.</source>
        <translation>يحتاج النص نفسه إلى هذه المفاتيح للتنقل والتحديد والنسخ والحذف.</translation>
    </message>
    <message>
        <source>The text of %1 is back.</source>
        <translation>عاد نص %1.</translation>
    </message>
    <message>
        <source>The text of %1 is lost; it began: “%2”.</source>
        <translation>فُقد نص %1؛ وكان يبدأ هكذا: «%2».</translation>
    </message>
    <message>
        <source>The text of commit %1 is back; the text before it is version %2.</source>
        <translation>عاد نص الإيداع %1؛ والنص السابق له هو النسخة %2.</translation>
    </message>
    <message>
        <source>The text of the post %1 cannot be read.</source>
        <translation>تتعذر قراءة نص المقالة %1.</translation>
    </message>
    <message>
        <source>The text of the post %1 is damaged.</source>
        <translation>نص المقالة %1 تالف.</translation>
    </message>
    <message>
        <source>The text stays as it is.</source>
        <translation>يبقى النص كما هو.</translation>
    </message>
    <message>
        <source>The text that this comes to</source>
        <translation>النص الناتج عن ذلك</translation>
    </message>
    <message>
        <source>The text was on several pages; it is one now.</source>
        <translation>كان النص على عدة صفحات؛ وهو الآن صفحة واحدة.</translation>
    </message>
    <message>
        <source>The text was too long and was cut.</source>
        <translation>كان النص أطول مما يجب فقُطع.</translation>
    </message>
    <message>
        <source>The theme cannot be put into %1 safely.</source>
        <translation>لا يمكن وضع السمة في %1 بأمان.</translation>
    </message>
    <message>
        <source>The theme is in “%1” now: change it there.</source>
        <translation>السمة الآن في «%1»: عدّلها هناك.</translation>
    </message>
    <message>
        <source>The timer cannot be installed and removed at once.</source>
        <translation>لا يمكن تثبيت المؤقت وإزالته معًا.</translation>
    </message>
    <message>
        <source>The title of a document of several posts.</source>
        <translation>عنوان مستند من عدة مقالات.</translation>
    </message>
    <message>
        <source>The trash is empty. Posts that you move here are kept for %1 days.</source>
        <translation>سلة المهملات فارغة. مدة حفظ المقالات التي تنقلها إلى هنا، بالأيام: %1.</translation>
    </message>
    <message>
        <source>The value has a tag, which only its generator understands.</source>
        <translation>للقيمة وسم لا يفهمه إلا مولّدها.</translation>
    </message>
    <message>
        <source>The value holds further values.</source>
        <translation>تحوي القيمة قيمًا أخرى.</translation>
    </message>
    <message>
        <source>The value is written as each post writes such values. Pages and drafts are changed too.</source>
        <translation>تُكتب القيمة كما تكتب كل مقالة مثلها. وتتغير الصفحات والمسودات أيضًا.</translation>
    </message>
    <message>
        <source>The whole library or some posts?</source>
        <translation>المكتبة كلها أم بعض المقالات؟</translation>
    </message>
    <message>
        <source>The whole library, as a folder that “galley import library” takes in again.</source>
        <translation>المكتبة كلها في مجلد يعيد «galley import library» إدخاله.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>النص كله</translation>
    </message>
    <message>
        <source>The window needs one; all commands work without.</source>
        <translation>تحتاج النافذة إلى شاشة؛ وتعمل كل الأوامر بدونها.</translation>
    </message>
    <message>
        <source>Their text</source>
        <translation>نصهم</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation>وغيرها: %1.</translation>
    </message>
    <message>
        <source>There are no settings here.</source>
        <translation>لا إعدادات هنا.</translation>
    </message>
    <message>
        <source>There are none yet. Paste or drop an image into a post to keep it here.</source>
        <translation>لا شيء هنا بعد. ألصق صورة في مقالة أو أفلتها فيها لتُحفظ هنا.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>There is a git repository in “%1” already.</source>
        <translation>يوجد مستودع git في «%1» من قبل.</translation>
    </message>
    <message>
        <source>There is a page, but not this post on it.</source>
        <translation>توجد صفحة، لكن ليست عليها هذه المقالة.</translation>
    </message>
    <message>
        <source>There is a remote “%1” already.</source>
        <translation>يوجد مستودع بعيد «%1» من قبل.</translation>
    </message>
    <message>
        <source>There is already a file %1. Change the slug.</source>
        <translation>يوجد ملف %1 من قبل. غيّر الاسم اللطيف.</translation>
    </message>
    <message>
        <source>There is already a folder “%1”.</source>
        <translation>يوجد مجلد «%1» من قبل.</translation>
    </message>
    <message>
        <source>There is already a post at “%1”.</source>
        <translation>توجد مقالة عند «%1» من قبل.</translation>
    </message>
    <message>
        <source>There is already a site named “%1”.</source>
        <translation>يوجد موقع باسم «%1» من قبل.</translation>
    </message>
    <message>
        <source>There is already another file at “%1”.</source>
        <translation>يوجد ملف آخر عند «%1» من قبل.</translation>
    </message>
    <message>
        <source>There is already something else at “%1”.</source>
        <translation>يوجد شيء آخر عند «%1» من قبل.</translation>
    </message>
    <message>
        <source>There is more than can be shown; replace these first.</source>
        <translation>يوجد أكثر مما يمكن عرضه؛ استبدل هذه أولًا.</translation>
    </message>
    <message>
        <source>There is no Press site “%1”.</source>
        <translation>لا يوجد موقع Press ‏«%1».</translation>
    </message>
    <message>
        <source>There is no change of posts to undo.</source>
        <translation>لا يوجد تغيير في المقالات للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>There is no dictionary. Install one for your language (hunspell).</source>
        <translation>لا يوجد قاموس. ثبّت قاموسًا للغتك (hunspell).</translation>
    </message>
    <message>
        <source>There is no earlier text yet. Galley keeps one at each pause in your writing.</source>
        <translation>لا يوجد نص سابق بعد. يحفظ Galley نصًا عند كل توقف في كتابتك.</translation>
    </message>
    <message>
        <source>There is no file “%1” in the media store.</source>
        <translation>لا يوجد ملف «%1» في مخزن الوسائط.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف «%1».</translation>
    </message>
    <message>
        <source>There is no folder or archive “%1”.</source>
        <translation>لا يوجد مجلد أو أرشيف «%1».</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>لا يوجد مجلد «%1».</translation>
    </message>
    <message>
        <source>There is no form of help called “%1”.</source>
        <translation>لا توجد صيغة مساعدة باسم «%1».</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>لا توجد صيغة «%1».</translation>
    </message>
    <message>
        <source>There is no new slug.</source>
        <translation>لا يوجد اسم لطيف جديد.</translation>
    </message>
    <message>
        <source>There is no note “%1”.</source>
        <translation>لا توجد ملاحظة «%1».</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>لا يوجد خيار «%1».</translation>
    </message>
    <message>
        <source>There is no other site in the library yet. Open or make one from the File menu.</source>
        <translation>لا يوجد موقع آخر في المكتبة بعد. افتح موقعًا أو أنشئه من قائمة «ملف».</translation>
    </message>
    <message>
        <source>There is no page yet.</source>
        <translation>لا توجد صفحة بعد.</translation>
    </message>
    <message>
        <source>There is no place for the copy that is checked.</source>
        <translation>لا مكان للنسخة التي تُفحص.</translation>
    </message>
    <message>
        <source>There is no post “%1” in the library.</source>
        <translation>لا توجد مقالة «%1» في المكتبة.</translation>
    </message>
    <message>
        <source>There is no publication %1 in the library.</source>
        <translation>لا يوجد نشر %1 في المكتبة.</translation>
    </message>
    <message>
        <source>There is no publication %1.</source>
        <translation>لا يوجد نشر %1.</translation>
    </message>
    <message>
        <source>There is no repository at the address of “%1”.</source>
        <translation>لا يوجد مستودع عند عنوان «%1».</translation>
    </message>
    <message>
        <source>There is no room for the tour's files.</source>
        <translation>لا مكان لملفات الجولة.</translation>
    </message>
    <message>
        <source>There is no saved filter “%1”.</source>
        <translation>لا يوجد مرشح محفوظ «%1».</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>لا يوجد إعداد «%1».</translation>
    </message>
    <message>
        <source>There is no site to go to.</source>
        <translation>لا يوجد موقع للنقل إليه.</translation>
    </message>
    <message>
        <source>There is no site “%1” in the library.</source>
        <translation>لا يوجد موقع «%1» في المكتبة.</translation>
    </message>
    <message>
        <source>There is no step %1.</source>
        <translation>لا توجد خطوة %1.</translation>
    </message>
    <message>
        <source>There is no systemd here that would run something at a time for you.</source>
        <translation>لا يوجد هنا systemd يشغّل لك شيئًا في موعده.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>لا يوجد قالب «%1».</translation>
    </message>
    <message>
        <source>There is no text to write.</source>
        <translation>لا يوجد نص للكتابة.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>لا توجد سمة «%1».</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>لا شيء عند هذا العنوان.</translation>
    </message>
    <message>
        <source>There is nothing left to take back: the site holds none of it any more.</source>
        <translation>لم يبقَ ما يُتراجع عنه: لا يحوي الموقع شيئًا منه.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>لا شيء للبحث عنه.</translation>
    </message>
    <message>
        <source>There is nothing to publish: the repository has all of it already.</source>
        <translation>لا شيء للنشر: لدى المستودع كل ذلك من قبل.</translation>
    </message>
    <message>
        <source>There is nothing to publish: the site already holds this text.</source>
        <translation>لا شيء للنشر: يحوي الموقع هذا النص من قبل.</translation>
    </message>
    <message>
        <source>There is nothing to take off; a draft is seen by nobody.</source>
        <translation>لا شيء ليُرفع من الموقع؛ المسودة لا يراها أحد.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is something in “%1” already, which was left as it is.</source>
        <translation>في «%1» شيء من قبل، وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <translation>هذه هي الموجودة: %1.</translation>
    </message>
    <message>
        <source>These pages are for this machine alone, at 127.0.0.1.</source>
        <translation>هذه الصفحات لهذا الجهاز وحده، عند 127.0.0.1.</translation>
    </message>
    <message>
        <source>These posts belong to different sites.</source>
        <translation>تخص هذه المقالات مواقع مختلفة.</translation>
    </message>
    <message>
        <source>This address is written as it stands.</source>
        <translation>يُكتب عنوان الويب هذا كما هو.</translation>
    </message>
    <message>
        <source>This cannot be opened</source>
        <translation>لا يمكن فتح هذا</translation>
    </message>
    <message>
        <source>This cannot be part of an address. Use letters, digits and hyphens.</source>
        <translation>لا يصلح هذا جزءًا من عنوان ويب. استخدم حروفًا لاتينية وأرقامًا وشرطات.</translation>
    </message>
    <message>
        <source>This cannot be part of an address: use letters, digits and hyphens.</source>
        <translation>لا يصلح هذا جزءًا من عنوان ويب: استخدم حروفًا لاتينية وأرقامًا وشرطات.</translation>
    </message>
    <message>
        <source>This cannot be published yet</source>
        <translation>لا يمكن نشر هذا بعد</translation>
    </message>
    <message>
        <source>This computer has never met the server %1. Its key (%2) has this fingerprint; compare it with the one that its operator publishes:
%3</source>
        <translation>لم يلتقِ هذا الحاسوب الخادم %1 من قبل. لمفتاحه (%2) هذه البصمة؛ قارنها بالبصمة التي ينشرها مشغّله:
%3</translation>
    </message>
    <message>
        <source>This computer has no network just now.</source>
        <translation>لا شبكة لهذا الحاسوب الآن.</translation>
    </message>
    <message>
        <source>This computer is in a network</source>
        <translation>هذا الحاسوب في شبكة</translation>
    </message>
    <message>
        <source>This disk takes “%1” and “%2” for one name.</source>
        <translation>يعدّ هذا القرص «%1» و«%2» اسمًا واحدًا.</translation>
    </message>
    <message>
        <source>This file is UTF-16 text, which Galley does not read.</source>
        <translation>هذا الملف نص UTF-16، ولا يقرؤه Galley.</translation>
    </message>
    <message>
        <source>This folder may not be read: change its permissions.</source>
        <translation>لا تجوز قراءة هذا المجلد: غيّر أذوناته.</translation>
    </message>
    <message>
        <source>This formula is longer than a formula may be.</source>
        <translation>هذه الصيغة أطول مما يجوز.</translation>
    </message>
    <message>
        <source>This formula takes more time or memory than a formula may.</source>
        <translation>تحتاج هذه الصيغة إلى وقت أو ذاكرة أكثر مما يجوز.</translation>
    </message>
    <message>
        <source>This is kept in the library; nothing is written into the site.</source>
        <translation>يُحفظ هذا في المكتبة؛ لا يُكتب شيء في الموقع.</translation>
    </message>
    <message>
        <source>This is no text. %1.</source>
        <translation>هذا ليس نصًا. %1.</translation>
    </message>
    <message>
        <source>This is not a request that can be answered.</source>
        <translation>ليس هذا طلبًا يمكن الإجابة عنه.</translation>
    </message>
    <message>
        <source>This is the text as it is now.</source>
        <translation>هذا هو النص كما هو الآن.</translation>
    </message>
    <message>
        <source>This key is for typing. Add Ctrl or Alt.</source>
        <translation>هذا المفتاح للكتابة. أضف Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>This picture is not shown: it is too large, or of another kind.</source>
        <translation>لا تُعرض هذه الصورة: هي أكبر مما يجب، أو من نوع آخر.</translation>
    </message>
    <message>
        <source>This post has no second text that waits for an answer.</source>
        <translation>ليس لهذه المقالة نص ثانٍ ينتظر جوابًا.</translation>
    </message>
    <message>
        <source>This post in other languages</source>
        <translation>هذه المقالة بلغات أخرى</translation>
    </message>
    <message>
        <source>This post is in the trash.</source>
        <translation>هذه المقالة في سلة المهملات.</translation>
    </message>
    <message>
        <source>This post was not opened from a file.</source>
        <translation>لم تُفتح هذه المقالة من ملف.</translation>
    </message>
    <message>
        <source>This post was not published from here, or that was taken back already.</source>
        <translation>لم تُنشر هذه المقالة من هنا، أو تم التراجع عن ذلك من قبل.</translation>
    </message>
    <message>
        <source>This removes %1 posts with all their versions and images. It cannot be undone.</source>
        <translation>تُزال المقالات (%1) بكل نسخها وصورها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>This removes %1 posts with all their versions, for ever.</source>
        <translation>يزيل هذا المقالات (%1) بكل نسخها، نهائيًا.</translation>
    </message>
    <message>
        <source>This removes 1 post with all its versions and images. It cannot be undone.</source>
        <translation>تُزال مقالة واحدة بكل نسخها وصورها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>This repository has a hook “reference-transaction”, which Galley cannot serve yet.</source>
        <translation>لهذا المستودع خطاف «reference-transaction»، ولا يستطيع Galley خدمته بعد.</translation>
    </message>
    <message>
        <source>This repository has no remote to publish to.</source>
        <translation>ليس لهذا المستودع مستودع بعيد يُنشر إليه.</translation>
    </message>
    <message>
        <source>This repository has no remote “%1”.</source>
        <translation>ليس لهذا المستودع مستودع بعيد «%1».</translation>
    </message>
    <message>
        <source>This repository runs programs of its own (%1): publish a post there once, to say that you know them.</source>
        <translation>يشغّل هذا المستودع برامج خاصة به (%1): انشر مقالة من هناك مرة لتؤكد أنك تعرفها.</translation>
    </message>
    <message>
        <source>This repository runs programs of its own: %1. Publish only if you know them.</source>
        <translation>يشغّل هذا المستودع برامج خاصة به: %1. انشر فقط إن كنت تعرفها.</translation>
    </message>
    <message>
        <source>This repository uses %1, which Galley cannot serve yet.</source>
        <translation>يستخدم هذا المستودع %1، ولا يستطيع Galley خدمة ذلك بعد.</translation>
    </message>
    <message>
        <source>This site has: %1.</source>
        <translation>لدى هذا الموقع: %1.</translation>
    </message>
    <message>
        <source>This site publishes whatever lies in it, drafts too; publish this post when it is ready.</source>
        <translation>ينشر هذا الموقع كل ما فيه، والمسودات أيضًا؛ انشر هذه المقالة حين تكون جاهزة.</translation>
    </message>
    <message>
        <source>This system cannot write WebP.</source>
        <translation>لا يستطيع هذا النظام كتابة WebP.</translation>
    </message>
    <message>
        <source>This takes back commit %1.</source>
        <translation>يتراجع هذا عن الإيداع %1.</translation>
    </message>
    <message>
        <source>This text cannot be shown as a page.</source>
        <translation>لا يمكن عرض هذا النص صفحةً.</translation>
    </message>
    <message>
        <source>This text has no front matter that could hold “%1”.</source>
        <translation>ليس لهذا النص ترويسة تحوي «%1».</translation>
    </message>
    <message>
        <source>This text is not UTF-8.</source>
        <translation>ليس هذا النص بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This text is not in UTF-8, so it cannot be shown here without damage.</source>
        <translation>ليس هذا النص بترميز UTF-8، فلا يمكن عرضه هنا بلا ضرر.</translation>
    </message>
    <message>
        <source>This text takes too much time or memory to show as a page.</source>
        <translation>يحتاج عرض هذا النص صفحةً إلى وقت أو ذاكرة أكثر مما يجوز.</translation>
    </message>
    <message>
        <source>This time is past: choose one that lies ahead.</source>
        <translation>هذا الوقت مضى: اختر وقتًا قادمًا.</translation>
    </message>
    <message>
        <source>This would publish a secret: %1 (%2).</source>
        <translation>سينشر هذا سرًا: %1 (%2).</translation>
    </message>
    <message>
        <source>Three posts and a remote of their own, to publish to at once.</source>
        <translation>ثلاث مقالات ومستودع بعيد خاص بها، للنشر إليه فورًا.</translation>
    </message>
    <message>
        <source>Tick the tas&amp;k</source>
        <translation>تعليم المهمة من&amp;جزة</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time: left is earlier</source>
        <translation>الزمن: الأقدم في أول الشريط</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To look at:</source>
        <translation>للنظر فيه:</translation>
    </message>
    <message>
        <source>To take a post off its site, say “galley unpublish ID”.</source>
        <translation>لرفع مقالة من موقعها اكتب «galley unpublish ID».</translation>
    </message>
    <message>
        <source>Today's backup was not made. %1</source>
        <translation>لم تُنشأ نسخة اليوم الاحتياطية. %1</translation>
    </message>
    <message>
        <source>Today's date</source>
        <translation>تاريخ اليوم</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>المس مفتاح الأمان</translation>
    </message>
    <message>
        <source>Tras&amp;h…</source>
        <translation>سلة ال&amp;مهملات…</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Trust this site and publish</source>
        <translation>الثقة بهذا الموقع والنشر</translation>
    </message>
    <message>
        <source>Try a &amp;sample site</source>
        <translation>تجربة موقع &amp;نموذجي</translation>
    </message>
    <message>
        <source>Try again in a moment: the commit is kept here.</source>
        <translation>حاول مجددًا بعد لحظة: الإيداع محفوظ هنا.</translation>
    </message>
    <message>
        <source>Try again in a while: the commit is kept here.</source>
        <translation>حاول مجددًا بعد حين: الإيداع محفوظ هنا.</translation>
    </message>
    <message>
        <source>Try again when it is done. If no git program is running, one has crashed: remove “%1”, then try again.</source>
        <translation>حاول مجددًا حين ينتهي. إن لم يكن أي برنامج git يعمل فقد انهار واحد منها: أزل «%1»، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Try again when that is done.</source>
        <translation>حاول مجددًا حين ينتهي ذلك.</translation>
    </message>
    <message>
        <source>Try again: the commit is kept here, and nothing half done counts there.</source>
        <translation>حاول مجددًا: الإيداع محفوظ هنا، ولا يُحسب هناك شيء لم يكتمل.</translation>
    </message>
    <message>
        <source>Try “galley check --repair”.</source>
        <translation>جرّب «galley check --repair».</translation>
    </message>
    <message>
        <source>Trying whether “%1” takes a push</source>
        <translation>يُجرَّب هل يقبل «%1» الدفع</translation>
    </message>
    <message>
        <source>Two files of this publish want the path “%1”.</source>
        <translation>يريد ملفان في هذا النشر المسار «%1».</translation>
    </message>
    <message>
        <source>Two of these posts would both become “%1”.</source>
        <translation>ستصير اثنتان من هذه المقالات «%1».</translation>
    </message>
    <message>
        <source>Type a name by which you will know this site.</source>
        <translation>اكتب اسمًا تعرف به هذا الموقع.</translation>
    </message>
    <message>
        <source>Type a name for it.</source>
        <translation>اكتب اسمًا له.</translation>
    </message>
    <message>
        <source>Type a name without a folder.</source>
        <translation>اكتب اسمًا بلا مجلد.</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>اكتب جزءًا من اسمه</translation>
    </message>
    <message>
        <source>Type a word or two.</source>
        <translation>اكتب كلمة أو كلمتين.</translation>
    </message>
    <message>
        <source>Type more of the commit.</source>
        <translation>اكتب المزيد من الإيداع.</translation>
    </message>
    <message>
        <source>Type more of the hash.</source>
        <translation>اكتب المزيد من البصمة.</translation>
    </message>
    <message>
        <source>Type more of the id.</source>
        <translation>اكتب المزيد من المعرّف.</translation>
    </message>
    <message>
        <source>Type one, then Enter</source>
        <translation>اكتب واحدًا ثم Enter</translation>
    </message>
    <message>
        <source>Type “yes” to connect: </source>
        <translation>اكتب “yes” للاتصال: </translation>
    </message>
    <message>
        <source>Typed before Tab</source>
        <translation>ما يُكتب قبل Tab</translation>
    </message>
    <message>
        <source>U&amp;ndo the last change of posts</source>
        <translation>&amp;تراجع عن آخر تغيير للمقالات</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Underlined: only in this version. Struck out: only in the text as it is now.</source>
        <translation>ما تحته خط: في هذه النسخة فقط. المشطوب: في النص الحالي فقط.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>تراجع عن «%1»</translation>
    </message>
    <message>
        <source>Undone. </source>
        <translation>تم التراجع. </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Unlock the key</source>
        <translation>فتح قفل المفتاح</translation>
    </message>
    <message>
        <source>Unpack it with another program, and name the folder instead.</source>
        <translation>فك ضغطه ببرنامج آخر، واذكر المجلد بدلًا منه.</translation>
    </message>
    <message>
        <source>Unpublish</source>
        <translation>إلغاء النشر</translation>
    </message>
    <message>
        <source>Unpublish %1 posts</source>
        <translation>إلغاء نشر المقالات (%1)</translation>
    </message>
    <message>
        <source>Unpublish “%1”</source>
        <translation>إلغاء نشر «%1»</translation>
    </message>
    <message>
        <source>Unstage it with “git restore --staged”, or choose another place for the post.</source>
        <translation>أخرجه من الإدراج بـ «git restore --staged»، أو اختر مكانًا آخر للمقالة.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Usage: galley %1 %2

%3
</source>
        <translation>الاستخدام: galley %1 %2

%3
</translation>
    </message>
    <message>
        <source>Use a name of letters, digits and hyphens, such as “origin”.</source>
        <translation>استخدم اسمًا من حروف لاتينية وأرقام وشرطات، مثل «origin».</translation>
    </message>
    <message>
        <source>Use items without commas or semicolons.</source>
        <translation>استخدم عناصر بلا فواصل أو فواصل منقوطة.</translation>
    </message>
    <message>
        <source>Use items without spaces, or edit the front matter as text.</source>
        <translation>استخدم عناصر بلا مسافات، أو حرّر الترويسة كنص.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens.</source>
        <translation>استخدم حروفًا لاتينية وأرقامًا وشرطات.</translation>
    </message>
    <message>
        <source>Use spaces, not tabs, and quotes around a value that starts with a sign.</source>
        <translation>استخدم مسافات لا علامات جدولة، وعلامتي اقتباس حول كل قيمة تبدأ برمز.</translation>
    </message>
    <message>
        <source>Use the server of its own generator; the preview shows its posts.</source>
        <translation>استخدم خادم مولّده؛ تعرض المعاينة مقالاته.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it and try again.</source>
        <translation>استخدم النافذة المفتوحة، أو أغلقها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>تُستخدم في</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Version %1 is back; the text before it is version %2.</source>
        <translation>عادت النسخة %1؛ والنص السابق لها هو النسخة %2.</translation>
    </message>
    <message>
        <source>Version %1 of the post %2 is damaged.</source>
        <translation>النسخة %1 من المقالة %2 تالفة.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Wait until it is done with what it does, or end it, then try again.</source>
        <translation>انتظر حتى ينتهي مما يفعل، أو أنهه، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Waited 5 seconds for “%1”.</source>
        <translation>انتُظر «%1» مدة 5 ثوانٍ.</translation>
    </message>
    <message>
        <source>Waiting for another git program</source>
        <translation>في انتظار برنامج git آخر</translation>
    </message>
    <message>
        <source>Waiting for the page</source>
        <translation>في انتظار الصفحة</translation>
    </message>
    <message>
        <source>Waiting for you to sign in</source>
        <translation>في انتظار تسجيل دخولك</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>ما ال&amp;ذي حدث</translation>
    </message>
    <message>
        <source>What a search finds is sorted by how well it fits</source>
        <translation>تُرتب نتائج البحث بحسب مدى مناسبتها</translation>
    </message>
    <message>
        <source>What can new posts of this site begin with?</source>
        <translation>بماذا يمكن أن تبدأ المقالات الجديدة في هذا الموقع؟</translation>
    </message>
    <message>
        <source>What changes in this file</source>
        <translation>ما يتغير في هذا الملف</translation>
    </message>
    <message>
        <source>What differs elsewhere is joined already. Whichever you choose, both texts stay among the versions.</source>
        <translation>ما يختلف في غير ذلك جُمع من قبل. أيًا كان اختيارك، يبقى النصان بين النسخ.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>What does it show? For readers who cannot see it.</source>
        <translation>ماذا تُظهر؟ للقراء الذين لا يرونها.</translation>
    </message>
    <message>
        <source>What does “%1” show?</source>
        <translation>ماذا تُظهر «%1»؟</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>What is in th&amp;is site…</source>
        <translation>ما في ه&amp;ذا الموقع…</translation>
    </message>
    <message>
        <source>What is in this site?</source>
        <translation>ماذا في هذا الموقع؟</translation>
    </message>
    <message>
        <source>What is still there can be restored.</source>
        <translation>ما زال فيها يمكن استعادته.</translation>
    </message>
    <message>
        <source>What is the new site called?</source>
        <translation>ما اسم الموقع الجديد؟</translation>
    </message>
    <message>
        <source>What is the passphrase of your key?</source>
        <translation>ما عبارة المرور لمفتاحك؟</translation>
    </message>
    <message>
        <source>What is the password of “%1” on %2?</source>
        <translation>ما كلمة سر «%1» على %2؟</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>ما تُظهره</translation>
    </message>
    <message>
        <source>What lists show of the post “%1” (%2) is not what its text says.</source>
        <translation>ما تعرضه القوائم عن المقالة «%1» (%2) ليس ما يقوله نصها.</translation>
    </message>
    <message>
        <source>What should be replaced in the posts?</source>
        <translation>ما الذي يُستبدل في المقالات؟</translation>
    </message>
    <message>
        <source>What should the address of this post end with?</source>
        <translation>بماذا ينتهي عنوان الويب لهذه المقالة؟</translation>
    </message>
    <message>
        <source>What should the post begin with?</source>
        <translation>بماذا تبدأ المقالة؟</translation>
    </message>
    <message>
        <source>What the check of the site found</source>
        <translation>ما وجده فحص الموقع</translation>
    </message>
    <message>
        <source>What the image says of itself cannot be read.</source>
        <translation>تتعذر قراءة ما تقوله الصورة عن نفسها.</translation>
    </message>
    <message>
        <source>What the post will say, with all changes marked</source>
        <translation>ما ستقوله المقالة، مع تعليم كل التغييرات</translation>
    </message>
    <message>
        <source>What they become; not needed where the ending of PATH tells.</source>
        <translation>الصيغة التي تصير إليها؛ لا حاجة إليها إن دلّت عليها نهاية PATH.</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>ما يُفعل به</translation>
    </message>
    <message>
        <source>What was begun is taken back when Galley starts again.</source>
        <translation>ما بدأ يُتراجع عنه حين يبدأ Galley مجددًا.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>What was pub&amp;lished…</source>
        <translation>ما ال&amp;ذي نُشر…</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>ما نُشر</translation>
    </message>
    <message>
        <source>What was published of the post %1 is damaged.</source>
        <translation>ما نُشر من المقالة %1 تالف.</translation>
    </message>
    <message>
        <source>What was published, newest first</source>
        <translation>ما نُشر، الأحدث أولًا</translation>
    </message>
    <message>
        <source>What you type stays in this window, and is saved as soon as that works again.</source>
        <translation>ما تكتبه يبقى في هذه النافذة، ويُحفظ حالما يصير ذلك ممكنًا.</translation>
    </message>
    <message>
        <source>When should this be published?</source>
        <translation>متى تُنشر هذه المقالة؟</translation>
    </message>
    <message>
        <source>Where %1 keeps them: %2</source>
        <translation>حيث يحفظها %1: ‏%2</translation>
    </message>
    <message>
        <source>Where are the posts?</source>
        <translation>أين المقالات؟</translation>
    </message>
    <message>
        <source>Where do you want to go?</source>
        <translation>إلى أين تريد الذهاب؟</translation>
    </message>
    <message>
        <source>Where does the PDF go?</source>
        <translation>أين يُحفظ ملف PDF؟</translation>
    </message>
    <message>
        <source>Where is it to go?</source>
        <translation>إلى أين؟</translation>
    </message>
    <message>
        <source>Where should the backup be?</source>
        <translation>أين تُحفظ النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Where should the copy go?</source>
        <translation>أين توضع النسخة؟</translation>
    </message>
    <message>
        <source>Where should the link lead?</source>
        <translation>إلى أين يقود الرابط؟</translation>
    </message>
    <message>
        <source>Where should the site be?</source>
        <translation>أين يوضع الموقع؟</translation>
    </message>
    <message>
        <source>Where to save a copy of the text?</source>
        <translation>أين تُحفظ نسخة من النص؟</translation>
    </message>
    <message>
        <source>Which backup should take the library's place?</source>
        <translation>أي نسخة احتياطية تحل محل المكتبة؟</translation>
    </message>
    <message>
        <source>Which emoji?</source>
        <translation>أي رمز تعبيري؟</translation>
    </message>
    <message>
        <source>Which field should all posts of “%1” have?</source>
        <translation>أي حقل يكون في كل مقالات «%1»؟</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>أي الملفات</translation>
    </message>
    <message>
        <source>Which folder holds the site?</source>
        <translation>أي مجلد يحوي الموقع؟</translation>
    </message>
    <message>
        <source>Which image should be inserted?</source>
        <translation>أي صورة تُدرج؟</translation>
    </message>
    <message>
        <source>Which image?</source>
        <translation>أي صورة؟</translation>
    </message>
    <message>
        <source>Which posts are to be exported?</source>
        <translation>أي المقالات تريد تصديرها؟</translation>
    </message>
    <message>
        <source>Which site should these %1 posts go to?</source>
        <translation>إلى أي موقع تذهب المقالات المختارة (%1)؟</translation>
    </message>
    <message>
        <source>Which site should this post go to?</source>
        <translation>إلى أي موقع تذهب هذه المقالة؟</translation>
    </message>
    <message>
        <source>Which snippet?</source>
        <translation>أي مقتطف؟</translation>
    </message>
    <message>
        <source>Which snippets do you want to have?</source>
        <translation>ما المقتطفات التي تريدها؟</translation>
    </message>
    <message>
        <source>Which tags or categories should get another name?</source>
        <translation>ما الوسوم أو التصنيفات التي تأخذ اسمًا آخر؟</translation>
    </message>
    <message>
        <source>Which tags should these %1 posts have?</source>
        <translation>ما الوسوم التي تحملها المقالات المختارة (%1)؟</translation>
    </message>
    <message>
        <source>Which tags should this post have?</source>
        <translation>ما الوسوم التي تحملها هذه المقالة؟</translation>
    </message>
    <message>
        <source>Which text is it to be?</source>
        <translation>أي نص يُعتمد؟</translation>
    </message>
    <message>
        <source>Whoever keeps such an image can see that it is loaded, and from where.</source>
        <translation>من يحتفظ بصورة كهذه يستطيع أن يرى أنها حُمّلت، ومن أين.</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;كلمات كاملة</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>WordPress fills the block “%1” in by itself; nothing of it is in the export.</source>
        <translation>يملأ WordPress الكتلة «%1» بنفسه؛ ليس منها شيء في التصدير.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words are right if one of these languages knows them. A post that names its own language, or whose site does, is read in that one.</source>
        <translation>تكون الكلمات صحيحة إذا عرفتها إحدى هذه اللغات. والمقالة التي تسمّي لغتها، أو يسمّيها موقعها، تُقرأ بتلك اللغة.</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>كلماتك الخاصة</translation>
    </message>
    <message>
        <source>Words of your own. A right click on an underlined word learns it; other programs know it then too.</source>
        <translation>كلماتك الخاصة. النقر بالزر الأيمن على كلمة تحتها خط يحفظها، فتعرفها البرامج الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>Words this session</source>
        <translation>كلمات هذه الجلسة</translation>
    </message>
    <message>
        <source>Working on “%1”…</source>
        <translation>يُعمل على «%1»…</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Write %1=true or %1=false.</source>
        <translation>اكتب %1=true أو %1=false.</translation>
    </message>
    <message>
        <source>Write GIT_AUTHOR_DATE and GIT_COMMITTER_DATE like 2026-01-31T12:00:00+01:00, or unset them.</source>
        <translation>اكتب GIT_AUTHOR_DATE وGIT_COMMITTER_DATE مثل 2026-01-31T12:00:00+01:00، أو ألغِ ضبطهما.</translation>
    </message>
    <message>
        <source>Write a post, see it as a page, publish it as a git commit. Every word is kept from the first key on.</source>
        <translation>اكتب مقالة، وشاهدها صفحةً، وانشرها إيداعًا في git. تُحفظ كل كلمة من أول مفتاح.</translation>
    </message>
    <message>
        <source>Write a year, month or day: 2026, 2026-11 or 2026-11-22.</source>
        <translation>اكتب سنة أو شهرًا أو يومًا: 2026 أو 2026-11 أو 2026-11-22.</translation>
    </message>
    <message>
        <source>Write another message, then publish again.</source>
        <translation>اكتب رسالة أخرى، ثم انشر مجددًا.</translation>
    </message>
    <message>
        <source>Write each value after its name.</source>
        <translation>اكتب كل قيمة بعد اسمها.</translation>
    </message>
    <message>
        <source>Write each value as key = value, with texts in quotes.</source>
        <translation>اكتب كل قيمة بصيغة key = value، والنصوص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Write here, in Markdown. The title has its own line above.</source>
        <translation>اكتب هنا بصيغة Markdown. للعنوان سطره الخاص في الأعلى.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-22 or 2026-11-22T14:30:00+01:00.</source>
        <translation>اكتبه هكذا: 2026-11-22 أو 2026-11-22T14:30:00+01:00.</translation>
    </message>
    <message>
        <source>Write it as FIELD=KEY, as in subtitle=lead.</source>
        <translation>اكتبه بصيغة FIELD=KEY، مثل subtitle=lead.</translation>
    </message>
    <message>
        <source>Write it as KEY=VALUE, as in title="A new title".</source>
        <translation>اكتبه بصيغة KEY=VALUE، مثل title="A new title".</translation>
    </message>
    <message>
        <source>Write it as NAME=URL, as in GitHub=https://github.com/you.</source>
        <translation>اكتبه بصيغة NAME=URL، مثل GitHub=https://github.com/you.</translation>
    </message>
    <message>
        <source>Write it as in --limit 20.</source>
        <translation>اكتبه هكذا: --limit 20.</translation>
    </message>
    <message>
        <source>Write it as in tags+=travel or tags-=travel.</source>
        <translation>اكتبه هكذا: tags+=travel أو tags-=travel.</translation>
    </message>
    <message>
        <source>Write it as lines of “key: value”.</source>
        <translation>اكتبها أسطرًا بصيغة «key: value».</translation>
    </message>
    <message>
        <source>Write it as the first word.</source>
        <translation>اكتبه كلمةً أولى.</translation>
    </message>
    <message>
        <source>Write it as “2026-12-01 09:00”, with a zone such as “Europe/Berlin” or “+01:00” behind it if you like, as “18:30”, or “never”.</source>
        <translation>اكتبه هكذا: «2026-12-01 09:00»، وبعده منطقة زمنية إن شئت مثل «Europe/Berlin» أو «+01:00»، أو هكذا: «18:30»، أو «never».</translation>
    </message>
    <message>
        <source>Write it there yourself: in the table [theme], name = "%1".</source>
        <translation>اكتبها هناك بنفسك: في الجدول [theme]، name = "%1".</translation>
    </message>
    <message>
        <source>Write it whole, as in https://example.org, or leave it empty for now.</source>
        <translation>اكتبه كاملًا، مثل https://example.org، أو اتركه فارغًا الآن.</translation>
    </message>
    <message>
        <source>Write one line about what is published.</source>
        <translation>اكتب سطرًا واحدًا عما يُنشر.</translation>
    </message>
    <message>
        <source>Write one, or leave it out to have Galley's own again.</source>
        <translation>اكتب واحدة، أو اتركها لتعود رسالة Galley.</translation>
    </message>
    <message>
        <source>Write the new name in the text; the file is found under both.</source>
        <translation>اكتب الاسم الجديد في النص؛ يوجد الملف بالاسمين.</translation>
    </message>
    <message>
        <source>Write the site's address there; the post is pushed all the same.</source>
        <translation>اكتب عنوان ويب الموقع فيه؛ تُدفع المقالة على أي حال.</translation>
    </message>
    <message>
        <source>Write the values here without so many levels or aliases.</source>
        <translation>اكتب القيم هنا دون هذا العدد من المستويات أو الأسماء المستعارة.</translation>
    </message>
    <message>
        <source>Write what the address is to end with.</source>
        <translation>اكتب ما ينتهي به عنوان الويب.</translation>
    </message>
    <message>
        <source>Write {title}, {action} or {slug}, or a text without braces.</source>
        <translation>اكتب {title} أو {action} أو {slug}، أو نصًا بلا أقواس معقوفة.</translation>
    </message>
    <message>
        <source>Write “galley mark draft ID...” or “galley mark ready ID...”.</source>
        <translation>اكتب «galley mark draft ID...» أو «galley mark ready ID...».</translation>
    </message>
    <message>
        <source>Writes a file of the library to disk.</source>
        <translation>يكتب ملفًا من المكتبة إلى القرص.</translation>
    </message>
    <message>
        <source>Writes posts to a file or folder, or the whole library to a folder.</source>
        <translation>يكتب مقالات في ملف أو مجلد، أو المكتبة كلها في مجلد.</translation>
    </message>
    <message>
        <source>Writes the links from post to post in one style.</source>
        <translation>يكتب الروابط من مقالة إلى مقالة بنمط واحد.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Writing the commit</source>
        <translation>يُكتب الإيداع</translation>
    </message>
    <message>
        <source>Writing the commits</source>
        <translation>تُكتب الإيداعات</translation>
    </message>
    <message>
        <source>Writing the posts</source>
        <translation>تُكتب المقالات</translation>
    </message>
    <message>
        <source>Written of the target</source>
        <translation>ما كُتب من الهدف</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Written: %1.
</source>
        <translation>كُتب: %1.
</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>نعم، اتصل</translation>
    </message>
    <message>
        <source>Yes. The remote was asked at every step and would take a push.</source>
        <translation>نعم. سُئل المستودع البعيد عند كل خطوة، وهو يقبل الدفع.</translation>
    </message>
    <message>
        <source>You have written what you set out to: %1.</source>
        <translation>كتبت ما عزمت عليه: %1.</translation>
    </message>
    <message>
        <source>You may not write to “%1”.</source>
        <translation>لا يحق لك الكتابة إلى «%1».</translation>
    </message>
    <message>
        <source>You may write to the branch</source>
        <translation>يحق لك الكتابة إلى الفرع</translation>
    </message>
    <message>
        <source>Your &amp;e-mail address</source>
        <translation>عنوان ب&amp;ريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Your &amp;name, as commits show it</source>
        <translation>ا&amp;سمك كما تعرضه الإيداعات</translation>
    </message>
    <message>
        <source>Your text is safe. Look for thousands of unclosed brackets or tags, and take them out.</source>
        <translation>نصك آمن. ابحث عن آلاف الأقواس أو الوسوم غير المغلقة، وأخرجها.</translation>
    </message>
    <message>
        <source>Your text stays here as it is.</source>
        <translation>يبقى نصك هنا كما هو.</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>من الياء إلى الألف</translation>
    </message>
    <message>
        <source>[Draft] %1</source>
        <translation>[مسودة] %1</translation>
    </message>
    <message>
        <source>a category; several: all of them</source>
        <translation>تصنيف؛ عدة تصنيفات: كلها</translation>
    </message>
    <message>
        <source>a colour such as "#96300f"</source>
        <translation>لون مثل "#96300f"</translation>
    </message>
    <message>
        <source>a commit for each post</source>
        <translation>إيداع لكل مقالة</translation>
    </message>
    <message>
        <source>a folder of posts; may stand several times; "": guess again</source>
        <translation>مجلد مقالات؛ يجوز تكراره؛ "": التخمين من جديد</translation>
    </message>
    <message>
        <source>a language such as "en" or "pt-BR"</source>
        <translation>لغة مثل "en" أو "pt-BR"</translation>
    </message>
    <message>
        <source>a link in the masthead; may stand several times</source>
        <translation>رابط في رأس الموقع؛ يجوز تكراره</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>a name such as "--accent"</source>
        <translation>اسم مثل "--accent"</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>رقم من %1 إلى %2</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>a table, opened by [%1]</source>
        <translation>جدول يفتحه [%1]</translation>
    </message>
    <message>
        <source>a tag; several: all of them</source>
        <translation>وسم؛ عدة وسوم: كلها</translation>
    </message>
    <message>
        <source>a tag; “new” takes several</source>
        <translation>وسم؛ يقبل «new» عدة وسوم</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>نص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>abbreviations and what they become, as JSON</source>
        <translation>الاختصارات وما تصير إليه، بصيغة JSON</translation>
    </message>
    <message>
        <source>access key of AWS</source>
        <translation>مفتاح وصول AWS</translation>
    </message>
    <message>
        <source>access token of Atlassian</source>
        <translation>رمز وصول Atlassian</translation>
    </message>
    <message>
        <source>access token of Databricks</source>
        <translation>رمز وصول Databricks</translation>
    </message>
    <message>
        <source>access token of DigitalOcean</source>
        <translation>رمز وصول DigitalOcean</translation>
    </message>
    <message>
        <source>access token of Figma</source>
        <translation>رمز وصول Figma</translation>
    </message>
    <message>
        <source>access token of GitHub</source>
        <translation>رمز وصول GitHub</translation>
    </message>
    <message>
        <source>access token of GitLab</source>
        <translation>رمز وصول GitLab</translation>
    </message>
    <message>
        <source>access token of Google</source>
        <translation>رمز وصول Google</translation>
    </message>
    <message>
        <source>access token of Hugging Face</source>
        <translation>رمز وصول Hugging Face</translation>
    </message>
    <message>
        <source>access token of Linear</source>
        <translation>رمز وصول Linear</translation>
    </message>
    <message>
        <source>access token of Notion</source>
        <translation>رمز وصول Notion</translation>
    </message>
    <message>
        <source>access token of Shopify</source>
        <translation>رمز وصول Shopify</translation>
    </message>
    <message>
        <source>access token of Square</source>
        <translation>رمز وصول Square</translation>
    </message>
    <message>
        <source>account key of Azure</source>
        <translation>مفتاح حساب Azure</translation>
    </message>
    <message>
        <source>address of the git remote</source>
        <translation>عنوان مستودع git البعيد</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>يضيف %1</translation>
    </message>
    <message>
        <source>after %1 minutes</source>
        <translation>بعد %1 د</translation>
    </message>
    <message>
        <source>after %1 seconds</source>
        <translation>بعد %1 ث</translation>
    </message>
    <message>
        <source>also what the check of the site would stop</source>
        <translation>حتى ما يوقفه فحص الموقع</translation>
    </message>
    <message>
        <source>an address that starts with https://</source>
        <translation>عنوان يبدأ بـ https://</translation>
    </message>
    <message>
        <source>an address: https://…, mailto:… or /page/</source>
        <translation>عنوان: https://… أو mailto:… أو /page/</translation>
    </message>
    <message>
        <source>an earlier text: the number of a version, or a commit</source>
        <translation>نص سابق: رقم نسخة، أو إيداع</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>وغيرها: %1</translation>
    </message>
    <message>
        <source>and %1 pages</source>
        <translation>والصفحات: %1</translation>
    </message>
    <message>
        <source>another remote than the one that the branch follows</source>
        <translation>مستودع بعيد غير الذي يتبعه الفرع</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>answers something else than was asked</source>
        <translation>يجيب بغير ما سُئل</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>أي نص</translation>
    </message>
    <message>
        <source>app token of GitHub</source>
        <translation>رمز تطبيق GitHub</translation>
    </message>
    <message>
        <source>app token of Slack</source>
        <translation>رمز تطبيق Slack</translation>
    </message>
    <message>
        <source>are shown at once</source>
        <translation>تُعرض فورًا</translation>
    </message>
    <message>
        <source>as a line in the file _redirects</source>
        <translation>سطرًا في الملف ‎_redirects</translation>
    </message>
    <message>
        <source>as git knows it</source>
        <translation>كما يعرفه git</translation>
    </message>
    <message>
        <source>as it was before anybody chose</source>
        <translation>كما كان قبل أن يختار أحد</translation>
    </message>
    <message>
        <source>ask the site until readers find the post there, for ten minutes at most</source>
        <translation>سؤال الموقع حتى يجد القراء المقالة فيه، مدة عشر دقائق على الأكثر</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>هذا العدد على الأكثر</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>auth token of Sentry</source>
        <translation>رمز مصادقة Sentry</translation>
    </message>
    <message>
        <source>back again: %1</source>
        <translation>عاد: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>قبلًا: %1</translation>
    </message>
    <message>
        <source>begins as this template of the site does; “” as none; when left out as the site's default</source>
        <translation>تبدأ كقالب الموقع هذا؛ “” بلا قالب؛ وإن تُرك فكالمعتاد في الموقع</translation>
    </message>
    <message>
        <source>bot token of Slack</source>
        <translation>رمز بوت Slack</translation>
    </message>
    <message>
        <source>can be mended</source>
        <translation>يمكن إصلاحه</translation>
    </message>
    <message>
        <source>categories instead of tags</source>
        <translation>التصنيفات بدل الوسوم</translation>
    </message>
    <message>
        <source>change, date, title or length; -date and so on turn it round</source>
        <translation>change أو date أو title أو length؛ و-date ونحوه يعكس الترتيب</translation>
    </message>
    <message>
        <source>check     %1:%2: %3</source>
        <translation>فحص       %1:%2: %3</translation>
    </message>
    <message>
        <source>client secret of Google</source>
        <translation>سر عميل Google</translation>
    </message>
    <message>
        <source>colours of Markdown and code on dark paper; empty: Galley's own</source>
        <translation>ألوان Markdown والشيفرة على الورق الداكن؛ فارغ: ألوان Galley</translation>
    </message>
    <message>
        <source>colours of Markdown and code on light paper; empty: Galley's own</source>
        <translation>ألوان Markdown والشيفرة على الورق الفاتح؛ فارغ: ألوان Galley</translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation>ألوان النافذة</translation>
    </message>
    <message>
        <source>commit to this branch, which need not be checked out</source>
        <translation>الإيداع إلى هذا الفرع، ولا يلزم أن يكون مستخرجًا</translation>
    </message>
    <message>
        <source>commit, but do not push</source>
        <translation>إيداع بلا دفع</translation>
    </message>
    <message>
        <source>conflict: %1</source>
        <translation>تعارض: %1</translation>
    </message>
    <message>
        <source>convert images to WebP where that makes them smaller</source>
        <translation>تحويل الصور إلى WebP حيث يصغّرها ذلك</translation>
    </message>
    <message>
        <source>dated earlier than this year, month or day</source>
        <translation>تاريخها قبل هذه السنة أو الشهر أو اليوم</translation>
    </message>
    <message>
        <source>dated in this year, month or day, or later</source>
        <translation>تاريخها في هذه السنة أو الشهر أو اليوم، أو بعده</translation>
    </message>
    <message>
        <source>deleted in the site, kept here as a draft: %1</source>
        <translation>حُذف في الموقع، ويبقى هنا مسودة: %1</translation>
    </message>
    <message>
        <source>deleted, now in the trash: %1</source>
        <translation>حُذف، وهو الآن في سلة المهملات: %1</translation>
    </message>
    <message>
        <source>deploy token of GitLab</source>
        <translation>رمز نشر GitLab</translation>
    </message>
    <message>
        <source>dictionaries, such as en_US, de_DE; as the desktop when never set</source>
        <translation>القواميس، مثل en_US, de_DE؛ كسطح المكتب إن لم تُضبط</translation>
    </message>
    <message>
        <source>draft, scheduled, changed, published, conflict or trash; may come again</source>
        <translation>draft أو scheduled أو changed أو published أو conflict أو trash؛ يجوز تكراره</translation>
    </message>
    <message>
        <source>file of passwords</source>
        <translation>ملف كلمات سر</translation>
    </message>
    <message>
        <source>file of private keys</source>
        <translation>ملف مفاتيح خاصة</translation>
    </message>
    <message>
        <source>follow their titles and dates</source>
        <translation>تتبع عناوينها وتواريخها</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>galley-%1.sqlite</source>
        <translation>galley-%1.sqlite</translation>
    </message>
    <message>
        <source>gets the item</source>
        <translation>يُضاف إليه العنصر</translation>
    </message>
    <message>
        <source>git</source>
        <translation>git</translation>
    </message>
    <message>
        <source>git is merging it. Finish that first.</source>
        <translation>يدمجه git. أكمل ذلك أولًا.</translation>
    </message>
    <message>
        <source>git@github.com:you/blog.git</source>
        <translation>git@github.com:you/blog.git</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>ذهب: %1</translation>
    </message>
    <message>
        <source>header lines</source>
        <translation>أسطر الترويسة</translation>
    </message>
    <message>
        <source>height of a line, in letters</source>
        <translation>ارتفاع السطر، بالحروف</translation>
    </message>
    <message>
        <source>in the front matter of the post</source>
        <translation>في ترويسة المقالة</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>is called as title and date say, with the next publish</source>
        <translation>يُسمى كما يقول العنوان والتاريخ، مع النشر القادم</translation>
    </message>
    <message>
        <source>is not installed</source>
        <translation>غير مثبت</translation>
    </message>
    <message>
        <source>is not set up in git</source>
        <translation>غير مضبوط في git</translation>
    </message>
    <message>
        <source>is set to</source>
        <translation>يُضبط على</translation>
    </message>
    <message>
        <source>is set up in git</source>
        <translation>مضبوط في git</translation>
    </message>
    <message>
        <source>is taken out</source>
        <translation>يُخرج</translation>
    </message>
    <message>
        <source>its date; now when left out</source>
        <translation>تاريخها؛ الآن إن تُرك</translation>
    </message>
    <message>
        <source>its text, from a file or, with “-”, standard input</source>
        <translation>نصها، من ملف، أو مع «-» من الدخل القياسي</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>keep the line that is written in the middle</source>
        <translation>إبقاء السطر الذي يُكتب في الوسط</translation>
    </message>
    <message>
        <source>keeps its name for good</source>
        <translation>يبقى باسمه دائمًا</translation>
    </message>
    <message>
        <source>kept %1 more days</source>
        <translation>تُحفظ %1 من الأيام بعد</translation>
    </message>
    <message>
        <source>kept 1 more day</source>
        <translation>تُحفظ يومًا آخر</translation>
    </message>
    <message>
        <source>kept for %1 more days</source>
        <translation>تُحفظ %1 من الأيام بعد</translation>
    </message>
    <message>
        <source>kept for 1 more day</source>
        <translation>تُحفظ يومًا آخر</translation>
    </message>
    <message>
        <source>keys of an action, such as Ctrl+Alt+P; by its place in the menus</source>
        <translation>مفاتيح إجراء، مثل Ctrl+Alt+P؛ بحسب مكانه في القوائم</translation>
    </message>
    <message>
        <source>kind of site</source>
        <translation>نوع الموقع</translation>
    </message>
    <message>
        <source>language of the program, such as de; empty: that of the desktop; holds from the next start</source>
        <translation>لغة البرنامج، مثل ar؛ فارغة: لغة سطح المكتب؛ تسري من التشغيل القادم</translation>
    </message>
    <message>
        <source>last part of its address; made from the title when left out</source>
        <translation>الجزء الأخير من عنوان الويب؛ يُصنع من العنوان إن تُرك</translation>
    </message>
    <message>
        <source>leave in an image where it was taken</source>
        <translation>ترك مكان الالتقاط في الصورة</translation>
    </message>
    <message>
        <source>left out: %1: %2</source>
        <translation>تُرك: %1: %2</translation>
    </message>
    <message>
        <source>let systemd do this every minute</source>
        <translation>جعل systemd يفعل هذا كل دقيقة</translation>
    </message>
    <message>
        <source>let systemd do this no more</source>
        <translation>جعل systemd لا يفعل هذا بعد الآن</translation>
    </message>
    <message>
        <source>letters of the text; empty: the desktop's serif</source>
        <translation>خط النص؛ فارغ: خط سطح المكتب المذيّل</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>load images from other servers in the preview of a site, by its id</source>
        <translation>تحميل صور من خوادم أخرى في معاينة موقع، بمعرّفه</translation>
    </message>
    <message>
        <source>loses the item</source>
        <translation>يُزال منه العنصر</translation>
    </message>
    <message>
        <source>make all pages, also those that did not change</source>
        <translation>إنشاء كل الصفحات، حتى التي لم تتغير</translation>
    </message>
    <message>
        <source>mend what can be mended, as one step</source>
        <translation>إصلاح ما يمكن إصلاحه، كخطوة واحدة</translation>
    </message>
    <message>
        <source>merged: %1</source>
        <translation>دُمج: %1</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>نُقل: %1</translation>
    </message>
    <message>
        <source>name or folder of a site</source>
        <translation>اسم موقع أو مجلده</translation>
    </message>
    <message>
        <source>name or folder of a site; all when left out</source>
        <translation>اسم موقع أو مجلده؛ الكل إن تُرك</translation>
    </message>
    <message>
        <source>name or folder of the other site</source>
        <translation>اسم الموقع الآخر أو مجلده</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>no texts if the site's stamp is still this one</source>
        <translation>بلا نصوص إن كان ختم الموقع ما زال هذا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not for this language</source>
        <translation>ليس لهذه اللغة</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>nothing on standard output but what was asked for</source>
        <translation>لا شيء على الخرج القياسي إلا المطلوب</translation>
    </message>
    <message>
        <source>nowhere: its generator knows none</source>
        <translation>لا مكان: لا يعرفها مولّده</translation>
    </message>
    <message>
        <source>of a post's branch, with {slug}, {date} or {id}</source>
        <translation>لفرع المقالة، مع {slug} أو {date} أو {id}</translation>
    </message>
    <message>
        <source>of its commits, with {title}, {action}, {slug}; "": Galley's own</source>
        <translation>لإيداعاته، مع {title} و{action} و{slug}؛ "": رسالة Galley</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on أو off</translation>
    </message>
    <message>
        <source>one JSON document on standard output</source>
        <translation>مستند JSON واحد على الخرج القياسي</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>واحد من: %1</translation>
    </message>
    <message>
        <source>one place to look at</source>
        <translation>موضع واحد يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>only list them</source>
        <translation>سردها فقط</translation>
    </message>
    <message>
        <source>only list what can be taken back</source>
        <translation>سرد ما يمكن التراجع عنه فقط</translation>
    </message>
    <message>
        <source>only of this site</source>
        <translation>لهذا الموقع فقط</translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation>قول ما سيتغير فقط</translation>
    </message>
    <message>
        <source>only the sources changed at this time or later (milliseconds since 1970)</source>
        <translation>المصادر التي تغيرت في هذا الوقت أو بعده فقط (ملّي ثانية منذ 1970)</translation>
    </message>
    <message>
        <source>only those in the trash</source>
        <translation>ما في سلة المهملات فقط</translation>
    </message>
    <message>
        <source>only those that no text names</source>
        <translation>ما لا يذكره نص فقط</translation>
    </message>
    <message>
        <source>only whole words</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>only with the same capitals</source>
        <translation>بحالة الحروف نفسها فقط</translation>
    </message>
    <message>
        <source>outside the folders of posts, now in the trash: %1</source>
        <translation>خارج مجلدات المقالات، وهو الآن في سلة المهملات: %1</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>password in an address</source>
        <translation>كلمة سر في عنوان</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>مفتاح خاص</translation>
    </message>
    <message>
        <source>publish “direct” to the branch, or “per-post”: one for each post</source>
        <translation>النشر «direct» إلى الفرع، أو «per-post»: فرع لكل مقالة</translation>
    </message>
    <message>
        <source>push to this remote</source>
        <translation>الدفع إلى هذا المستودع البعيد</translation>
    </message>
    <message>
        <source>push to this remote; may stand several times; "": the one that the branch follows</source>
        <translation>الدفع إلى هذا المستودع البعيد؛ يجوز تكراره؛ "": ما يتبعه الفرع</translation>
    </message>
    <message>
        <source>puts right what can be put right</source>
        <translation>إصلاح ما يمكن إصلاحه</translation>
    </message>
    <message>
        <source>quality of what is encoded anew, in percent</source>
        <translation>جودة ما يُرمّز من جديد، بالمئة</translation>
    </message>
    <message>
        <source>readers still find it</source>
        <translation>ما زال القراء يجدونها</translation>
    </message>
    <message>
        <source>refresh token of GitHub</source>
        <translation>رمز تجديد GitHub</translation>
    </message>
    <message>
        <source>restricted key of Stripe</source>
        <translation>مفتاح مقيّد Stripe</translation>
    </message>
    <message>
        <source>runner token of GitLab</source>
        <translation>رمز مشغّل GitLab</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>يُحفظ</translation>
    </message>
    <message>
        <source>scale images whose longest side has more pixels</source>
        <translation>تصغير الصور التي ضلعها الأطول أكثر بكسلات</translation>
    </message>
    <message>
        <source>scale larger images to this; 0: never</source>
        <translation>تصغير الصور الأكبر إلى هذا؛ 0: أبدًا</translation>
    </message>
    <message>
        <source>secret    %1:%2: %3 (%4)</source>
        <translation>سر        %1:%2: %3 (%4)</translation>
    </message>
    <message>
        <source>secret key of AWS</source>
        <translation>مفتاح سري AWS</translation>
    </message>
    <message>
        <source>secret key of Stripe</source>
        <translation>مفتاح سري Stripe</translation>
    </message>
    <message>
        <source>secret key of age</source>
        <translation>مفتاح سري age</translation>
    </message>
    <message>
        <source>secret of a Shopify app</source>
        <translation>سر تطبيق Shopify</translation>
    </message>
    <message>
        <source>session token of Slack</source>
        <translation>رمز جلسة Slack</translation>
    </message>
    <message>
        <source>shortcodes stay in the text: %1</source>
        <translation>تبقى الرموز المختصرة في النص: %1</translation>
    </message>
    <message>
        <source>show the outline</source>
        <translation>عرض المخطط</translation>
    </message>
    <message>
        <source>show the preview beside the text in full screen too</source>
        <translation>عرض المعاينة بجانب النص في ملء الشاشة أيضًا</translation>
    </message>
    <message>
        <source>shows what would be changed, and changes nothing</source>
        <translation>عرض ما سيتغير، دون تغيير شيء</translation>
    </message>
    <message>
        <source>signed token (JWT)</source>
        <translation>رمز موقّع (JWT)</translation>
    </message>
    <message>
        <source>size of the letters, in pixels</source>
        <translation>حجم الحروف، بالبكسل</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <source>stays as HTML: %1</source>
        <translation>يبقى بصيغة HTML: %1</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>تبقى: %1</translation>
    </message>
    <message>
        <source>still published</source>
        <translation>ما زالت منشورة</translation>
    </message>
    <message>
        <source>stops     %1:%2: %3</source>
        <translation>يوقف      %1:%2: %3</translation>
    </message>
    <message>
        <source>systemd looks for posts no more; the open window still does.</source>
        <translation>لم يعد systemd ينظر في المقالات؛ وما زالت النافذة المفتوحة تفعل.</translation>
    </message>
    <message>
        <source>systemd looks for posts whose time has come every minute (%1).</source>
        <translation>ينظر systemd كل دقيقة في المقالات التي حان وقتها (%1).</translation>
    </message>
    <message>
        <source>tables, each opened by [[%1]]</source>
        <translation>جداول يفتح كلًا منها [[%1]]</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>taken in: %1</source>
        <translation>أُخذ: %1</translation>
    </message>
    <message>
        <source>takes out %1</source>
        <translation>يُخرج %1</translation>
    </message>
    <message>
        <source>temporary access key of AWS</source>
        <translation>مفتاح وصول مؤقت AWS</translation>
    </message>
    <message>
        <source>text, a manual page, or the completion of a shell</source>
        <translation>نص، أو صفحة دليل، أو إكمال لصدفة</translation>
    </message>
    <message>
        <source>the commit's message; {title}, {action}, {slug} are the post's</source>
        <translation>رسالة الإيداع؛ {title} و{action} و{slug} هي ما للمقالة</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>the file is missing: %1</source>
        <translation>الملف مفقود: %1</translation>
    </message>
    <message>
        <source>the filter “%1”</source>
        <translation>المرشح «%1»</translation>
    </message>
    <message>
        <source>the folder for the pages (otherwise docs in the site's folder)</source>
        <translation>مجلد الصفحات (وإلا docs في مجلد الموقع)</translation>
    </message>
    <message>
        <source>the folder of the library (otherwise the one in your data folder)</source>
        <translation>مجلد المكتبة (وإلا فالذي في مجلد بياناتك)</translation>
    </message>
    <message>
        <source>the form of it</source>
        <translation>صيغتها</translation>
    </message>
    <message>
        <source>the hook “%1”</source>
        <translation>الخطاف «%1»</translation>
    </message>
    <message>
        <source>the index extension “%1”</source>
        <translation>امتداد الفهرس «%1»</translation>
    </message>
    <message>
        <source>the name of a theme, such as "plain"</source>
        <translation>اسم سمة، مثل "plain"</translation>
    </message>
    <message>
        <source>the new last part of its address</source>
        <translation>الجزء الأخير الجديد من عنوان الويب</translation>
    </message>
    <message>
        <source>the port at 127.0.0.1 (otherwise one that is free)</source>
        <translation>المنفذ عند 127.0.0.1 (وإلا فمنفذ حر)</translation>
    </message>
    <message>
        <source>the post's title</source>
        <translation>عنوان المقالة</translation>
    </message>
    <message>
        <source>the posts that a change of many posts changed, in one commit</source>
        <translation>المقالات التي غيّرها تغيير لمقالات كثيرة، في إيداع واحد</translation>
    </message>
    <message>
        <source>the prose that the manual page is made around</source>
        <translation>النص الذي تُبنى حوله صفحة الدليل</translation>
    </message>
    <message>
        <source>the setting “%1”</source>
        <translation>الإعداد «%1»</translation>
    </message>
    <message>
        <source>the site’s folder itself</source>
        <translation>مجلد الموقع نفسه</translation>
    </message>
    <message>
        <source>the tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>the text, from a file or, with “-”, standard input</source>
        <translation>النص، من ملف، أو مع «-» من الدخل القياسي</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>the version of Galley</source>
        <translation>إصدار Galley</translation>
    </message>
    <message>
        <source>the whole text of this file; - is standard input</source>
        <translation>النص الكامل لهذا الملف؛ و- هو الدخل القياسي</translation>
    </message>
    <message>
        <source>the year of its date</source>
        <translation>سنة تاريخها</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>لا يوجد منها شيء</translation>
    </message>
    <message>
        <source>there is no session bus</source>
        <translation>لا يوجد ناقل جلسة</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>token of Docker Hub</source>
        <translation>رمز Docker Hub</translation>
    </message>
    <message>
        <source>token of Grafana</source>
        <translation>رمز Grafana</translation>
    </message>
    <message>
        <source>token of HashiCorp Vault</source>
        <translation>رمز HashiCorp Vault</translation>
    </message>
    <message>
        <source>token of PyPI</source>
        <translation>رمز PyPI</translation>
    </message>
    <message>
        <source>token of RubyGems</source>
        <translation>رمز RubyGems</translation>
    </message>
    <message>
        <source>token of Terraform Cloud</source>
        <translation>رمز Terraform Cloud</translation>
    </message>
    <message>
        <source>token of a Telegram bot</source>
        <translation>رمز بوت Telegram</translation>
    </message>
    <message>
        <source>token of crates.io</source>
        <translation>رمز crates.io</translation>
    </message>
    <message>
        <source>token of npm</source>
        <translation>رمز npm</translation>
    </message>
    <message>
        <source>trigger token of GitLab</source>
        <translation>رمز إطلاق GitLab</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>turn :names: into emoji while typing</source>
        <translation>تحويل :الأسماء: إلى رموز تعبيرية أثناء الكتابة</translation>
    </message>
    <message>
        <source>turn straight quotes into curly ones while typing</source>
        <translation>تحويل علامات الاقتباس المستقيمة إلى مقوّسة أثناء الكتابة</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>used in %1</source>
        <translation>مستخدم في %1</translation>
    </message>
    <message>
        <source>user token of Slack</source>
        <translation>رمز مستخدم Slack</translation>
    </message>
    <message>
        <source>version %1 of git's index</source>
        <translation>الإصدار %1 من فهرس git</translation>
    </message>
    <message>
        <source>wait for their day</source>
        <translation>تنتظر يومها</translation>
    </message>
    <message>
        <source>webhook of Discord</source>
        <translation>خطاف ويب Discord</translation>
    </message>
    <message>
        <source>webhook of Slack</source>
        <translation>خطاف ويب Slack</translation>
    </message>
    <message>
        <source>webhook secret of Stripe</source>
        <translation>سر خطاف ويب Stripe</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>ما تُظهره</translation>
    </message>
    <message>
        <source>what looks like a key or password is none</source>
        <translation>ما يشبه مفتاحًا أو كلمة سر ليس كذلك</translation>
    </message>
    <message>
        <source>what of the text is not veiled</source>
        <translation>ما لا يُحجب من النص</translation>
    </message>
    <message>
        <source>what stands at the head of every page</source>
        <translation>ما يظهر في رأس كل صفحة</translation>
    </message>
    <message>
        <source>what the command does and takes</source>
        <translation>ما يفعله الأمر وما يأخذه</translation>
    </message>
    <message>
        <source>what to call it</source>
        <translation>الاسم الذي يُعطى له</translation>
    </message>
    <message>
        <source>where it was taken is taken out</source>
        <translation>أُخرج منها مكان التقاطها</translation>
    </message>
    <message>
        <source>where its kind keeps them</source>
        <translation>حيث يحفظها نوعه</translation>
    </message>
    <message>
        <source>where readers will find it</source>
        <translation>حيث سيجده القراء</translation>
    </message>
    <message>
        <source>where they differ, both, one below the other</source>
        <translation>كلاهما حيث يختلفان، أحدهما تحت الآخر</translation>
    </message>
    <message>
        <source>where they differ, the text of the library</source>
        <translation>نص المكتبة حيث يختلفان</translation>
    </message>
    <message>
        <source>where they differ, the text of the site</source>
        <translation>نص الموقع حيث يختلفان</translation>
    </message>
    <message>
        <source>whether commits are signed where git signs them</source>
        <translation>هل تُوقَّع الإيداعات حيث يوقعها git</translation>
    </message>
    <message>
        <source>whether it is a draft</source>
        <translation>كونها مسودة</translation>
    </message>
    <message>
        <source>whether the repository's hooks run when you publish</source>
        <translation>هل تعمل خطافات المستودع حين تنشر</translation>
    </message>
    <message>
        <source>width of the column, in characters</source>
        <translation>عرض العمود، بالمحارف</translation>
    </message>
    <message>
        <source>width of the previewed page, in pixels; 0: that of the pane</source>
        <translation>عرض الصفحة المعاينة، بالبكسل؛ 0: عرض جزئها</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>without a title (%1)</source>
        <translation>بلا عنوان (%1)</translation>
    </message>
    <message>
        <source>without it nothing is removed</source>
        <translation>بدونه لا يُزال شيء</translation>
    </message>
    <message>
        <source>words with commas between them</source>
        <translation>كلمات بينها فواصل</translation>
    </message>
    <message>
        <source>workspace token of Slack</source>
        <translation>رمز مساحة عمل Slack</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>zoom of the letters, in percent</source>
        <translation>تكبير الحروف، بالمئة</translation>
    </message>
    <message>
        <source>{action} “{title}”</source>
        <translation>{action} «{title}»</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>“%1” (%2) came back from the backup.</source>
        <translation>عادت «%1» (%2) من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>“%1” already has the file %2.</source>
        <translation>لدى «%1» الملف %2 من قبل.</translation>
    </message>
    <message>
        <source>“%1” and “%2” have the same address, %3.</source>
        <translation>لـ«%1» و«%2» عنوان الويب نفسه، %3.</translation>
    </message>
    <message>
        <source>“%1” asks for a password over http, where everybody on the way could read it.</source>
        <translation>يطلب «%1» كلمة سر عبر http، حيث يمكن أن يقرأها كل من في الطريق.</translation>
    </message>
    <message>
        <source>“%1” cannot be a tag or category.</source>
        <translation>لا يصلح «%1» وسمًا أو تصنيفًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept in the encoding “%2”, which .gitattributes asks for.</source>
        <translation>لا يمكن حفظ «%1» بالترميز «%2» الذي يطلبه ‎.gitattributes.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of an address.</source>
        <translation>لا يصلح «%1» جزءًا من عنوان ويب.</translation>
    </message>
    <message>
        <source>“%1” cannot be published: “%2” is a file or a link in the repository, not a folder.</source>
        <translation>لا يمكن نشر «%1»: «%2» ملف أو رابط في المستودع وليس مجلدًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be published: “%2” is staged in git and stands in its way.</source>
        <translation>لا يمكن نشر «%1»: «%2» مدرج في git ويعترض طريقه.</translation>
    </message>
    <message>
        <source>“%1” cannot be published: “%2” on the way to it is not a folder of this site.</source>
        <translation>لا يمكن نشر «%1»: «%2» في الطريق إليه ليس مجلدًا من هذا الموقع.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>لا يمكن قراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be read; the trouble is on line %2.</source>
        <translation>تتعذر قراءة «%1»؛ المشكلة في السطر %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed.</source>
        <translation>تتعذر إزالة «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be set to a date that does not exist.</source>
        <translation>لا يمكن ضبط «%1» على تاريخ غير موجود.</translation>
    </message>
    <message>
        <source>“%1” cannot be the address of a remote.</source>
        <translation>لا يصلح «%1» عنوانًا لمستودع بعيد.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a branch.</source>
        <translation>لا يصلح «%1» اسمًا لفرع.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file.</source>
        <translation>لا يصلح «%1» اسمًا لملف.</translation>
    </message>
    <message>
        <source>“%1” cannot be the path of a published file.</source>
        <translation>لا يصلح «%1» مسارًا لملف منشور.</translation>
    </message>
    <message>
        <source>“%1” cannot be unpacked.</source>
        <translation>يتعذر فك ضغط «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>تتعذر كتابة «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check its folder and the room on the disk.</source>
        <translation>تتعذر كتابة «%1». تحقق من مجلده ومن المساحة على القرص.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>لا يمكن أن يكون «%1» هو «%2».</translation>
    </message>
    <message>
        <source>“%1” does not hold names with values.</source>
        <translation>لا يحوي «%1» أسماء لها قيم.</translation>
    </message>
    <message>
        <source>“%1” goes through the filter “%2” (see .gitattributes), which is not set up on this computer.</source>
        <translation>يمر «%1» بالمرشح «%2» (انظر ‎.gitattributes)، وهو غير مضبوط على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“%1” has changed since this was shown.</source>
        <translation>تغيّرت «%1» منذ أن عُرض هذا.</translation>
    </message>
    <message>
        <source>“%1” has no remote to publish to.</source>
        <translation>ليس لـ«%1» مستودع بعيد يُنشر إليه.</translation>
    </message>
    <message>
        <source>“%1” has not been pushed yet.</source>
        <translation>لم تُدفع «%1» بعد.</translation>
    </message>
    <message>
        <source>“%1” holds a script, which an image may not.</source>
        <translation>يحوي «%1» برنامجًا نصيًا، ولا يجوز ذلك في صورة.</translation>
    </message>
    <message>
        <source>“%1” holds no posts.</source>
        <translation>«%1» لا يحوي مقالات.</translation>
    </message>
    <message>
        <source>“%1” holds the whole library now: %2 posts, %3 versions, %4 images.</source>
        <translation>يحوي «%1» المكتبة كلها الآن: المقالات: %2، النسخ: %3، الصور: %4.</translation>
    </message>
    <message>
        <source>“%1” holds the whole library: %2 posts, %3 versions, %4 images.</source>
        <translation>يحوي «%1» المكتبة كلها: المقالات %2، والنسخ %3، والصور %4.</translation>
    </message>
    <message>
        <source>“%1” holds the whole library: %2 sites, %3 posts, %4 versions, %5 media.</source>
        <translation>يحوي «%1» المكتبة كلها: المواقع %2، المقالات %3، النسخ %4، الوسائط %5.</translation>
    </message>
    <message>
        <source>“%1” holds too much, or is damaged, and is not drawn here.</source>
        <translation>«%1» يحوي أكثر من اللازم، أو هو تالف، ولا يُرسم هنا.</translation>
    </message>
    <message>
        <source>“%1” holds too much, or is damaged.</source>
        <translation>«%1» يحوي أكثر من اللازم، أو هو تالف.</translation>
    </message>
    <message>
        <source>“%1” is a bare repository: it holds no files to write in.</source>
        <translation>«%1» مستودع مجرد (bare): لا يحوي ملفات يُكتب فيها.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a submodule in the repository.</source>
        <translation>«%1» مجلد أو مستودع فرعي (submodule) في المستودع.</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link: Galley does not write through it.</source>
        <translation>«%1» رابط رمزي: لا يكتب Galley عبره.</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link; pages are not written through one.</source>
        <translation>«%1» رابط رمزي؛ لا تُكتب الصفحات عبره.</translation>
    </message>
    <message>
        <source>“%1” is back in the media store.</source>
        <translation>عاد «%1» إلى مخزن الوسائط.</translation>
    </message>
    <message>
        <source>“%1” is committed as %2, but not pushed: %3</source>
        <translation>أُودعت «%1» باسم %2 ولم تُدفع: %3</translation>
    </message>
    <message>
        <source>“%1” is committed as %2.</source>
        <translation>أُودعت «%1» باسم %2.</translation>
    </message>
    <message>
        <source>“%1” is committed, not pushed: its server is out of reach. It is sent when the network is back.</source>
        <translation>«%1» مودعة ولم تُدفع: لا يمكن الوصول إلى خادمها. تُرسل حين تعود الشبكة.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or no image: nothing can be read of it.</source>
        <translation>«%1» تالف أو ليس صورة: لا يمكن قراءة شيء منه.</translation>
    </message>
    <message>
        <source>“%1” is damaged: nothing can be read of it.</source>
        <translation>«%1» تالف: لا يمكن قراءة شيء منه.</translation>
    </message>
    <message>
        <source>“%1” is either true or false.</source>
        <translation>«%1» إما true أو false.</translation>
    </message>
    <message>
        <source>“%1” is here as it stood at %2.</source>
        <translation>«%1» موجودة هنا كما كانت عند %2.</translation>
    </message>
    <message>
        <source>“%1” is here up to %2, with %3 written since its last version.</source>
        <translation>«%1» موجودة هنا حتى %2، مع %3 كُتبت منذ نسختها الأخيرة.</translation>
    </message>
    <message>
        <source>“%1” is in the site again.</source>
        <translation>عادت «%1» إلى الموقع.</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>«%1» في سلة المهملات.</translation>
    </message>
    <message>
        <source>“%1” is live %2: %3</source>
        <translation>«%1» على الويب %2: %3</translation>
    </message>
    <message>
        <source>“%1” is missing in “%2”.</source>
        <translation>ينقص «%1» في «%2».</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«%1» غير موجود.</translation>
    </message>
    <message>
        <source>“%1” is named in the front matter or in a tag of the generator.</source>
        <translation>ذُكر «%1» في الترويسة أو في وسم من المولّد.</translation>
    </message>
    <message>
        <source>“%1” is new in the site.</source>
        <translation>«%1» جديدة في الموقع.</translation>
    </message>
    <message>
        <source>“%1” is no Atom feed.</source>
        <translation>«%1» ليس خلاصة Atom.</translation>
    </message>
    <message>
        <source>“%1” is no address of a web site.</source>
        <translation>«%1» ليس عنوان موقع على الويب.</translation>
    </message>
    <message>
        <source>“%1” is no archive of Substack.</source>
        <translation>«%1» ليس أرشيفًا من Substack.</translation>
    </message>
    <message>
        <source>“%1” is no backup of Blogger.</source>
        <translation>«%1» ليس نسخة احتياطية من Blogger.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2026-11-22 14:30.</source>
        <translation>«%1» ليس تاريخًا. اكتبه هكذا: 2026-11-22 14:30.</translation>
    </message>
    <message>
        <source>“%1” is no export of Ghost.</source>
        <translation>«%1» ليس تصديرًا من Ghost.</translation>
    </message>
    <message>
        <source>“%1” is no export of Movable Type.</source>
        <translation>«%1» ليس تصديرًا من Movable Type.</translation>
    </message>
    <message>
        <source>“%1” is no export of WordPress.</source>
        <translation>«%1» ليس تصديرًا من WordPress.</translation>
    </message>
    <message>
        <source>“%1” is no export that Galley knows.</source>
        <translation>«%1» ليس تصديرًا تعرفه Galley.</translation>
    </message>
    <message>
        <source>“%1” is no folder of the site “%2”.</source>
        <translation>«%1» ليس مجلدًا من الموقع «%2».</translation>
    </message>
    <message>
        <source>“%1” is no link.</source>
        <translation>«%1» ليس رابطًا.</translation>
    </message>
    <message>
        <source>“%1” is no list that items could be added to or taken from.</source>
        <translation>«%1» ليس قائمة تُضاف إليها عناصر أو تُؤخذ منها.</translation>
    </message>
    <message>
        <source>“%1” is no number of posts.</source>
        <translation>«%1» ليس عدد مقالات.</translation>
    </message>
    <message>
        <source>“%1” is no port.</source>
        <translation>«%1» ليس منفذًا.</translation>
    </message>
    <message>
        <source>“%1” is no size.</source>
        <translation>«%1» ليس حجمًا.</translation>
    </message>
    <message>
        <source>“%1” is no step, publication or site.</source>
        <translation>«%1» ليس خطوة ولا نشرًا ولا موقعًا.</translation>
    </message>
    <message>
        <source>“%1” is no time to publish at.</source>
        <translation>«%1» ليس وقتًا للنشر.</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>«%1» ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>“%1” is not a git repository.</source>
        <translation>«%1» ليس مستودع git.</translation>
    </message>
    <message>
        <source>“%1” is not a setting.</source>
        <translation>«%1» ليس إعدادًا.</translation>
    </message>
    <message>
        <source>“%1” is not an address of Galley.</source>
        <translation>«%1» ليس عنوانًا من عناوين Galley.</translation>
    </message>
    <message>
        <source>“%1” is not as it was shown any more.</source>
        <translation>لم تعد «%1» كما عُرضت.</translation>
    </message>
    <message>
        <source>“%1” is not as the library was written there.</source>
        <translation>ليس «%1» كما كُتبت المكتبة هناك.</translation>
    </message>
    <message>
        <source>“%1” is not beside the program</source>
        <translation>ليس «%1» بجانب البرنامج</translation>
    </message>
    <message>
        <source>“%1” is not in the repository.</source>
        <translation>«%1» ليس في المستودع.</translation>
    </message>
    <message>
        <source>“%1” is not in the site's repository.</source>
        <translation>«%1» ليس في مستودع الموقع.</translation>
    </message>
    <message>
        <source>“%1” is not made by Press.</source>
        <translation>«%1» ليس مصنوعًا بـ Press.</translation>
    </message>
    <message>
        <source>“%1” is not on its site.</source>
        <translation>«%1» ليست على موقعها.</translation>
    </message>
    <message>
        <source>“%1” is not the folder of an exported library.</source>
        <translation>ليس «%1» مجلد مكتبة مصدَّرة.</translation>
    </message>
    <message>
        <source>“%1” is not written in UTF-8.</source>
        <translation>ليس «%1» مكتوبًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is now “%2”</source>
        <translation>«%1» صار «%2»</translation>
    </message>
    <message>
        <source>“%1” is one text again. Both are kept as versions.</source>
        <translation>صارت «%1» نصًا واحدًا من جديد. حُفظ كلاهما نسختين.</translation>
    </message>
    <message>
        <source>“%1” is one text again; both are among its versions.</source>
        <translation>صارت «%1» نصًا واحدًا من جديد؛ وكلاهما بين نسخها.</translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation>«%1» مفتوح</translation>
    </message>
    <message>
        <source>“%1” is pushed as %2.</source>
        <translation>دُفعت «%1» باسم %2.</translation>
    </message>
    <message>
        <source>“%1” is pushed, but not live yet %2 (%3). %4</source>
        <translation>دُفعت «%1»، لكنها ليست على الويب بعد %2 (%3). %4</translation>
    </message>
    <message>
        <source>“%1” is shown in “%2”.</source>
        <translation>يُعرض «%1» في «%2».</translation>
    </message>
    <message>
        <source>“%1” is staged in git with a change of its own.</source>
        <translation>«%1» مدرج في git بتغيير خاص به.</translation>
    </message>
    <message>
        <source>“%1” is the library itself.</source>
        <translation>«%1» هو المكتبة نفسها.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» موجود من قبل.</translation>
    </message>
    <message>
        <source>“%1” is too large for a blog: %2; files up to %3 can be taken in.</source>
        <translation>«%1» كبير على مدونة: %2؛ تُقبل ملفات حتى %3.</translation>
    </message>
    <message>
        <source>“%1” is too large for a blog: %2; the library takes files up to %3.</source>
        <translation>«%1» كبير على مدونة: %2؛ تقبل المكتبة ملفات حتى %3.</translation>
    </message>
    <message>
        <source>“%1” is too large or damaged, so it stays as it is.</source>
        <translation>«%1» أكبر مما يجب أو تالف، لذلك يبقى كما هو.</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown here.</source>
        <translation>«%1» أكبر من أن يُعرض هنا.</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown here: %2 × %3</source>
        <translation>«%1» أكبر من أن يُعرض هنا: %2 × %3</translation>
    </message>
    <message>
        <source>“%1” is too large to be shown: %2 × %3 pixels.</source>
        <translation>«%1» أكبر من أن يُعرض: %2 × %3 بكسل.</translation>
    </message>
    <message>
        <source>“%1” is too long for a template.</source>
        <translation>«%1» أطول من أن يكون قالبًا.</translation>
    </message>
    <message>
        <source>“%1” is used elsewhere too.</source>
        <translation>يُستخدم «%1» في مكان آخر أيضًا.</translation>
    </message>
    <message>
        <source>“%1” is written (posts: %2, files: %3).</source>
        <translation>كُتب «%1» (المقالات: %2، الملفات: %3).</translation>
    </message>
    <message>
        <source>“%1” lies in “%2”, which is a submodule: another repository.</source>
        <translation>يقع «%1» في «%2»، وهو مستودع آخر (submodule).</translation>
    </message>
    <message>
        <source>“%1” lies outside the folders of posts. It is in the trash.</source>
        <translation>تقع «%1» خارج مجلدات المقالات. هي في سلة المهملات.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>يجب أن يكون «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” names no field.</source>
        <translation>لا يذكر «%1» حقلًا.</translation>
    </message>
    <message>
        <source>“%1” names no item.</source>
        <translation>لا يذكر «%1» عنصرًا.</translation>
    </message>
    <message>
        <source>“%1” names no value.</source>
        <translation>لا يذكر «%1» قيمة.</translation>
    </message>
    <message>
        <source>“%1” needs more words: %2.</source>
        <translation>يحتاج «%1» إلى كلمات أخرى: %2.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is nowhere to be found.</source>
        <translation>لا وجود لـ «%1» من «%2» في أي مكان.</translation>
    </message>
    <message>
        <source>“%1” on line %2 of the front matter cannot be carried over.</source>
        <translation>لا يمكن نقل «%1» في السطر %2 من الترويسة.</translation>
    </message>
    <message>
        <source>“%1” on line %2 of the front matter cannot be changed by itself.</source>
        <translation>لا يمكن تغيير «%1» في السطر %2 من الترويسة وحده.</translation>
    </message>
    <message>
        <source>“%1” seems to be a “%2” that was once read in the wrong encoding.</source>
        <translation>يبدو أن «%1» كان «%2» وقُرئ مرة بترميز خاطئ.</translation>
    </message>
    <message>
        <source>“%1” stands for many settings.</source>
        <translation>يمثل «%1» إعدادات كثيرة.</translation>
    </message>
    <message>
        <source>“%1” stands in one text, in which these items could not be told apart.</source>
        <translation>يوجد «%1» في نص واحد لا تتميز فيه هذه العناصر.</translation>
    </message>
    <message>
        <source>“%1” takes no more words than: %2.</source>
        <translation>لا يقبل «%1» كلمات غير: %2.</translation>
    </message>
    <message>
        <source>“%1” waits for no time any more.</source>
        <translation>لم تعد «%1» تنتظر أي موعد.</translation>
    </message>
    <message>
        <source>“%1” wants an ssh key, and neither an agent nor a key of your own is here.</source>
        <translation>يريد «%1» مفتاح ssh، وليس هنا وكيل ولا مفتاح لك.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened.</source>
        <translation>غيّر برنامج آخر «%1» منذ فتحه.</translation>
    </message>
    <message>
        <source>“%1” was changed here and elsewhere, in different places: one text can hold both changes.</source>
        <translation>تغيّرت «%1» هنا وفي مكان آخر، في مواضع مختلفة: يمكن لنص واحد أن يحوي كلا التغييرين.</translation>
    </message>
    <message>
        <source>“%1” was changed here and elsewhere, in the same %2 places.</source>
        <translation>تغيّرت «%1» هنا وفي مكان آخر، في المواضع نفسها (%2).</translation>
    </message>
    <message>
        <source>“%1” was changed here and elsewhere, in the same place.</source>
        <translation>تغيّرت «%1» هنا وفي مكان آخر، في الموضع نفسه.</translation>
    </message>
    <message>
        <source>“%1” was changed here and in its site, in the same place. Your text is on the paper.</source>
        <translation>تغيّرت «%1» هنا وفي موقعها، في الموضع نفسه. نصك على الورقة.</translation>
    </message>
    <message>
        <source>“%1” was changed here and in the site, in the same place. Your text stays until you choose.</source>
        <translation>تغيّرت «%1» هنا وفي الموقع، في الموضع نفسه. يبقى نصك حتى تختار.</translation>
    </message>
    <message>
        <source>“%1” was changed here and in the site: it holds both changes now.</source>
        <translation>تغيّرت «%1» هنا وفي الموقع: تحوي الآن كلا التغييرين.</translation>
    </message>
    <message>
        <source>“%1” was changed here and on the remote, and it is no plain file.</source>
        <translation>تغيّر «%1» هنا وفي المستودع البعيد، وليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>“%1” was changed here and on the remote, in the same place, so it was not published.</source>
        <translation>تغيّرت «%1» هنا وفي المستودع البعيد، في الموضع نفسه، لذلك لم تُنشر.</translation>
    </message>
    <message>
        <source>“%1” was changed here and on the remote, in the same place.</source>
        <translation>تغيّر «%1» هنا وفي المستودع البعيد، في الموضع نفسه.</translation>
    </message>
    <message>
        <source>“%1” was changed in the repository since Galley took it in.</source>
        <translation>تغيّرت «%1» في المستودع منذ أن أخذها Galley.</translation>
    </message>
    <message>
        <source>“%1” was changed in the same place by a later commit, so this publish cannot be taken back by itself.</source>
        <translation>غيّر إيداع لاحق «%1» في الموضع نفسه، فلا يمكن التراجع عن هذا النشر وحده.</translation>
    </message>
    <message>
        <source>“%1” was changed in the site's folder by another program just now.</source>
        <translation>غيّر برنامج آخر «%1» في مجلد الموقع الآن.</translation>
    </message>
    <message>
        <source>“%1” was changed in the site's folder since it was last published.</source>
        <translation>تغيّر «%1» في مجلد الموقع منذ نشره الأخير.</translation>
    </message>
    <message>
        <source>“%1” was changed in the site, and here with it.</source>
        <translation>تغيّرت «%1» في الموقع، وهنا معه.</translation>
    </message>
    <message>
        <source>“%1” was changed outside Galley.</source>
        <translation>تغيّر «%1» خارج Galley.</translation>
    </message>
    <message>
        <source>“%1” was changed while this was done.</source>
        <translation>تغيّرت «%1» أثناء ذلك.</translation>
    </message>
    <message>
        <source>“%1” was left as it is: %2</source>
        <translation>تُركت «%1» كما هي: %2</translation>
    </message>
    <message>
        <source>“%1” was moved in the site.</source>
        <translation>نُقلت «%1» في الموقع.</translation>
    </message>
    <message>
        <source>“%1” was never committed, so there is nothing to take back.</source>
        <translation>لم يُودع «%1» قط، فلا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>“%1” was not published: %2</source>
        <translation>لم تُنشر «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” was sent: its remote holds what was committed.</source>
        <translation>أُرسلت «%1»: لدى مستودعها البعيد ما أُودع.</translation>
    </message>
    <message>
        <source>“%1” was taken back already.</source>
        <translation>تم التراجع عن «%1» من قبل.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Galley.</source>
        <translation>كُتب «%1» بإصدار أحدث من Galley.</translation>
    </message>
    <message>
        <source>“%1” will be published on %2, by the open window or by “galley due”.</source>
        <translation>ستُنشر «%1» في %2، من النافذة المفتوحة أو بـ «galley due».</translation>
    </message>
    <message>
        <source>“%1” will be published on %2.</source>
        <translation>ستُنشر «%1» في %2.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1”: the site holds this text already.</source>
        <translation>«%1»: لدى الموقع هذا النص من قبل.</translation>
    </message>
    <message>
        <source>“--%1” knows no “%2”.</source>
        <translation>لا يعرف «--%1» القيمة «%2».</translation>
    </message>
    <message>
        <source>“--branches” knows no “%1”.</source>
        <translation>لا يعرف «--branches» القيمة «%1».</translation>
    </message>
    <message>
        <source>“--file-names” knows no “%1”.</source>
        <translation>لا يعرف «--file-names» القيمة «%1».</translation>
    </message>
    <message>
        <source>“--library” needs a folder.</source>
        <translation>يحتاج «--library» إلى مجلد.</translation>
    </message>
    <message>
        <source>“galley check” tells more, and “galley check --repair” mends what can be mended.</source>
        <translation>يقول «galley check» المزيد، ويصلح «galley check --repair» ما يمكن إصلاحه.</translation>
    </message>
    <message>
        <source>“galley config” lists all of them.</source>
        <translation>يسرد «galley config» كل الإعدادات.</translation>
    </message>
    <message>
        <source>“galley help” lists all of them.</source>
        <translation>يسردها «galley help» كلها.</translation>
    </message>
    <message>
        <source>“stay”, or “follow”: as title and date say</source>
        <translation>«stay»، أو «follow»: كما يقول العنوان والتاريخ</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>»، «</translation>
    </message>
    <message>
        <source>• The check found %1 things to look at.</source>
        <translation>• وجد الفحص أشياء تحتاج إلى نظر: %1.</translation>
    </message>
    <message>
        <source>• The check found one thing to look at.</source>
        <translation>• وجد الفحص شيئًا واحدًا يحتاج إلى نظر.</translation>
    </message>
    <message>
        <source>… %L1 characters …</source>
        <translation>… %L1 محرفًا …</translation>
    </message>
    <message numerus="yes">
        <source>… %n lines</source>
        <translation>
            <numerusform>… لا أسطر</numerusform>
            <numerusform>… سطر واحد</numerusform>
            <numerusform>… سطران</numerusform>
            <numerusform>… %n أسطر</numerusform>
            <numerusform>… %n سطرًا</numerusform>
            <numerusform>… %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… وغيرها: %1</translation>
    </message>
    <message>
        <source>⋯ The rest is not shown.</source>
        <translation>⋯ لا يُعرض الباقي.</translation>
    </message>
</context>
</TS>
