package org.lookback.directory;

import java.util.List;
import org.lookback.refusal.Refusal;

/**
 * Whose deputies somebody may name: administrators everybody's, heads those of their people, reviewers those of their people
 * except the head's; reviewers and heads their own. Posts held as a deputy do not count.
 */
final class DeputyRights {

    private final String actor;
    private final boolean administrator;
    private final List<Post> own;

    DeputyRights(String actor, boolean administrator, List<Post> own) {
        this.actor = actor;
        this.administrator = administrator;
        this.own = own;
    }

    /** @throws Refusal NOT_YOUR_PEOPLE */
    void require(Person person, List<Post> posts) {
        if (!reach(person, posts)) {
            throw Refusal.forbidden("NOT_YOUR_PEOPLE", "只能为本单位人员或本人指定、终止代理：审核人员不能为负责人指定，经办人员请找本单位审核人员或负责人办理。");
        }
    }

    boolean reach(Person person, List<Post> posts) {
        if (administrator) {
            return true;
        }
        if (actor.equals(person.id())) {
            return own.stream().anyMatch(post -> post.role() != PostRole.HANDLER);
        }
        return holds(PostRole.HEAD, person.unit())
                || holds(PostRole.REVIEWER, person.unit())
                        && posts.stream().noneMatch(post -> post.role() == PostRole.HEAD);
    }

    private boolean holds(PostRole role, String unit) {
        return own.contains(new Post(actor, unit, role));
    }
}
