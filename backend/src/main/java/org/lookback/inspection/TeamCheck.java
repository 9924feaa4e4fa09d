package org.lookback.inspection;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Directory;
import org.lookback.directory.OfficerFitness;
import org.lookback.directory.OfficerFitness.Fit;
import org.lookback.directory.OfficerFitness.Unfit;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;

/** At least two officers, each with a valid credential and without an interest in the venue [W11]. */
@Service
class TeamCheck {

    /** Fewer do not inspect [W11]. */
    static final int LEAST = 2;

    private static final Map<String, String> CODES = Map.of(
            "CREDENTIAL_EXPIRED", "OFFICER_CREDENTIAL_EXPIRED",
            "CREDENTIAL_MISSING", "OFFICER_CREDENTIAL_MISSING");

    private final Directory directory;

    TeamCheck(Directory directory) {
        this.directory = directory;
    }

    /** @throws Refusal TOO_FEW_OFFICERS, SAME_OFFICER_TWICE, or why one of them may not go there on that day */
    List<TeamMember> team(String phase, List<String> people, String venueCode, LocalDate on) {
        if (new HashSet<>(people).size() != people.size()) {
            throw Refusal.invalid("SAME_OFFICER_TWICE", "同一名执法人员被选了两次，请选择两名以上不同的执法人员。");
        }
        if (people.size() < LEAST) {
            throw Refusal.invalid("TOO_FEW_OFFICERS", "检查、复查和回头看须由不少于两名执法人员实施，请再选一名。");
        }
        return people.stream()
                .map(person -> new TeamMember(phase, person, credential(person, venueCode, on)))
                .toList();
    }

    private String credential(String person, String venueCode, LocalDate on) {
        var fitness = directory.fitness(person, venueCode, on);
        if (fitness instanceof Unfit unfit) {
            throw refusal(unfit);
        }
        return ((Fit) fitness).credentialNo();
    }

    /** @throws Refusal NOT_ASSIGNED if this person is not of the team */
    static void requireMember(List<TeamMember> team, @Nullable String person, String what) {
        if (team.stream().noneMatch(member -> member.person().equals(person))) {
            throw Refusal.forbidden("NOT_ASSIGNED", "只有参加%s的执法人员本人才能填写记录，请由其登录后填写。".formatted(what));
        }
    }

    private static Refusal refusal(Unfit unfit) {
        return Refusal.conflict(CODES.getOrDefault(unfit.code(), unfit.code()), unfit.reason());
    }

    /** For lists: whether somebody may go, without refusing. */
    Map<String, OfficerFitness> fitness(List<String> people, String venueCode, LocalDate on) {
        return directory.fitness(people, venueCode, on);
    }
}
