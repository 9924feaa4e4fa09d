package org.lookback.manual.web;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.lookback.manual.Manual;

/** Links between the files of docs/guide become links between pages; one that leads out of the folder stays as words. */
final class ManualLinks extends AbstractVisitor {

    private static final String PICTURES = "../tour/";

    @Override
    public void visit(Image picture) {
        if (picture.getDestination().startsWith(PICTURES)) {
            picture.setDestination("/guide-pictures/" + picture.getDestination().substring(PICTURES.length()));
        }
    }

    @Override
    public void visit(Link link) {
        var goal = link.getDestination();
        visitChildren(link);
        if (goal.startsWith("https://") || goal.startsWith("http://") || goal.startsWith("#")) {
            return;
        }
        var file = goal.endsWith(".md") ? goal.substring(0, goal.length() - ".md".length()) : "";
        if (Manual.named(file).isPresent()) {
            link.setDestination("/guide/" + file);
            return;
        }
        for (var child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
            link.insertBefore(child);
        }
        link.unlink();
    }
}
