package org.lookback.bench.rest;

import java.nio.file.Path;

/** A case of a process that Java has never heard of: start, one step with a deadline, end. */
public final class DesignersCase implements Story {

    private final Desk handler;

    /** @param diagram the process, deployed by the administrator */
    public DesignersCase(String base, Path diagram) {
        Browser.loggedIn(base, "admin", "lookback").deploy(diagram);
        handler = new Desk(Browser.loggedIn(base, "li.officer1", "lookback"));
    }

    @Override
    public void play() {
        var start = Desk.object();
        start.putObject("leadUnit").put("value", "market-reg");
        start.putObject("place").put("value", "地下车库");
        var number = handler.start("flood-danger", start);
        var task = handler.task(number, "userTask_removeDanger");
        var done = Desk.object();
        done.putObject("removed").put("value", true);
        done.putObject("note").put("value", "积水已抽排，挡水板已安装");
        handler.submit(task, "userTask_removeDanger", done);
    }
}
