package org.lookback.manual.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.lookback.manual.Manual;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** A manual as a page: the file of docs/guide, its chapters listed on top. */
final class ManualSheet {

    private static final String CHAPTERS = "<nav aria-label=\"目录\"><h2>目录</h2><ul>%s</ul></nav>";

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final String frame = read("org/lookback/manual/web/manual.html");

    /** The list of all manuals. */
    String list() {
        var items = Arrays.stream(Manual.values())
                .map(one -> "<li><a href=\"/guide/%s\">%s</a><p>%s</p></li>"
                        .formatted(one.file(), one.title(), one.readers()))
                .collect(Collectors.joining());
        return page("使用说明", "<h1>使用说明</h1><p>第一次使用，先看办案人员手册里的“认识界面”。</p><ul class=\"shelf\">" + items + "</ul>");
    }

    /** One manual. */
    String of(Manual manual) {
        var text = parser.parse(read("guide/" + manual.file() + ".md"));
        text.accept(new ManualLinks());
        var chapters = new ManualChapters(text);
        var html = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .escapeHtml(true)
                .attributeProviderFactory(context -> chapters::mark)
                .build();
        var body = html.render(text);
        var firstChapter = body.indexOf("<h2");
        var listed = CHAPTERS.formatted(chapters.items());
        return page(
                manual.title(),
                firstChapter < 0 ? body : body.substring(0, firstChapter) + listed + body.substring(firstChapter));
    }

    /** A page that says one sentence. */
    String sentence(String words) {
        return page("使用说明", "<h1>使用说明</h1><p role=\"alert\">" + HtmlUtils.htmlEscape(words) + "</p>");
    }

    private String page(String title, String body) {
        return frame.replace("{title}", title).replace("{body}", body);
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException("the application was packed without " + path, missing);
        }
    }
}
