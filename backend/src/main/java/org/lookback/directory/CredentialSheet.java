package org.lookback.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads officers' credentials; a later sheet renews them. */
final class CredentialSheet {

    private final Faults faults = new Faults(ImportKind.CREDENTIALS);
    private final Set<String> people;
    private final Map<String, String> holders = new HashMap<>();

    CredentialSheet(Set<String> people, Collection<Credential> known) {
        this.people = people;
        known.forEach(credential -> holders.put(credential.credentialNo(), credential.person()));
    }

    List<Credential> read(List<SheetLine> sheet) {
        var listed = new HashSet<String>();
        sheet.forEach(line -> listed.add(line.text("person")));
        holders.values().removeIf(listed::contains);
        var seen = new HashSet<String>();
        var credentials = new ArrayList<Credential>();
        for (var line : sheet) {
            var person = InterestSheet.person(line, people, faults);
            faults.once(line, "person", person, seen);
            var number = faults.required(line, "credential_no", 64);
            var holder = holders.putIfAbsent(number, person);
            if (holder != null && !number.isEmpty()) {
                faults.add(line, "执法证号“%s”已属于 %s。".formatted(number, holder));
            }
            var expiresOn = faults.day(line, "expires_on");
            if (expiresOn != null) {
                credentials.add(new Credential(person, number, expiresOn));
            }
        }
        faults.refuseIfAny();
        return credentials;
    }
}
