package org.lookback.inspection.document;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Directory;
import org.lookback.directory.Person;
import org.lookback.inspection.Dossier;
import org.lookback.inspection.TeamMember;
import org.lookback.privacy.PersonalData;
import org.springframework.stereotype.Component;

/** People as papers name them. */
@Component
class Names {

    private final Directory directory;
    private final PersonalData personal;

    Names(Directory directory, PersonalData personal) {
        this.directory = directory;
        this.personal = personal;
    }

    String of(String account) {
        return directory.findPerson(account).map(Person::name).orElse(account);
    }

    /** {@code 李卓然（执法证号 …）、周一诺（执法证号 …）}; empty if nobody went there. */
    String officers(Dossier dossier, Collection<String> phases) {
        return officers(dossier.teams().stream()
                .filter(member -> phases.contains(member.phase()))
                .toList());
    }

    String officers(List<TeamMember> team) {
        return team.stream().map(this::officer).distinct().collect(Collectors.joining("、"));
    }

    private String officer(TeamMember member) {
        return "%s（执法证号 %s）".formatted(of(member.person()), member.credentialNo());
    }

    /** A name that the form itself asks for, in the open. */
    @Nullable
    String open(@Nullable String encrypted) {
        return encrypted == null ? null : personal.decrypt(encrypted);
    }
}
