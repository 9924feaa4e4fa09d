package org.lookback.hotline.engine;

import java.util.Set;
import org.lookback.directory.Directory;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Who takes calls: the hotline's own people. Programs without an account have come through a door of ours. */
@Component
class HotlineStaff {

    private static final Set<String> GROUPS = Set.of(
            "hotline-handler", "hotline-reviewer", "hotline-head", "callback-clerk", "adjudicator", "hotline-program");

    private final Directory directory;

    HotlineStaff(Directory directory) {
        this.directory = directory;
    }

    /** @throws Refusal NOT_HOTLINE */
    void check(String by) {
        if (directory.findPerson(by).isPresent()
                && directory.groupsOf(by).stream().noneMatch(GROUPS::contains)) {
            throw Refusal.forbidden("NOT_HOTLINE", "诉求由热线中心受理，请拨打 12345 或者转热线中心登记。");
        }
    }
}
