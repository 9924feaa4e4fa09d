package org.lookback.supervision.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.Reader;
import org.lookback.casefile.web.Readers;
import org.lookback.directory.Directory;
import org.lookback.directory.SpecialGroup;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Who may look at the board: supervisors and administrators at all units, heads and reviewers at their own. */
@Component
class Watcher {

    /** Asks for what no unit answers for. */
    static final String NO_UNIT = "NONE";

    private static final Set<String> POSTS = Set.of("-reviewer", "-head");

    private final Readers readers;
    private final Directory directory;

    Watcher(Readers readers, Directory directory) {
        this.readers = readers;
        this.directory = directory;
    }

    /** The units that are shown. @param wanted one of them; null or empty for all this person may see. @return null = all */
    @Nullable
    Set<String> units(@Nullable String wanted, Authentication login) {
        var reader = readers.of(login);
        var unit = wanted == null || wanted.isBlank() ? null : wanted.strip();
        if (reader.overseesAll()) {
            return unit == null ? null : Set.of(existing(unit));
        }
        var own = own(reader);
        if (own.isEmpty()) {
            throw Refusal.forbidden("SUPERVISION_FORBIDDEN", "督办数据只对督导员、系统管理员和各单位的负责人、审核人开放，如需查看请联系本单位负责人。");
        }
        if (unit == null) {
            return own;
        }
        if (!own.contains(unit)) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "您只能查看本单位的督办数据，请去掉参数 unit 或改为本单位代码。");
        }
        return Set.of(unit);
    }

    /** @throws Refusal ADMINISTRATOR_ONLY */
    void requireAdministrator(Authentication login) {
        if (!readers.of(login).groups().contains(SpecialGroup.ADMINISTRATOR.id())) {
            throw Refusal.forbidden("ADMINISTRATOR_ONLY", "只有系统管理员可以重建督办数据，请联系系统管理员。");
        }
    }

    private String existing(String unit) {
        return unit.equals(NO_UNIT) ? "" : directory.unit(unit).code();
    }

    private static Set<String> own(Reader reader) {
        return reader.groups().stream()
                .flatMap(group -> POSTS.stream()
                        .filter(group::endsWith)
                        .map(post -> group.substring(0, group.length() - post.length())))
                .collect(Collectors.toSet());
    }
}
