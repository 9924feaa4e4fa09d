package org.lookback.manual.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.springframework.web.util.HtmlUtils;

/** The chapters of a manual: each gets a place a link can lead to, and its pictures load when they come into view. */
final class ManualChapters extends AbstractVisitor {

    private final Map<Node, String> places = new LinkedHashMap<>();

    ManualChapters(Node manual) {
        manual.accept(this);
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 2) {
            places.put(heading, "chapter-" + (places.size() + 1));
        }
    }

    /** The attributes a node gets besides its own. */
    void mark(Node node, String tag, Map<String, String> attributes) {
        var place = places.get(node);
        if (place != null) {
            attributes.put("id", place);
        }
        if (tag.equals("img")) {
            attributes.put("loading", "lazy");
        }
    }

    /** The chapters as items of a list. */
    String items() {
        return places.entrySet().stream()
                .map(chapter -> "<li><a href=\"#%s\">%s</a></li>"
                        .formatted(chapter.getValue(), HtmlUtils.htmlEscape(words(chapter.getKey()))))
                .collect(Collectors.joining());
    }

    private static String words(Node heading) {
        var words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}
