package org.lookback.document;

import java.time.Instant;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.springframework.stereotype.Service;

/** Writes the part that every paper of a unit has in common. */
@Service
class Letterheads {

    private final Issuers issuers;
    private final Directory directory;

    Letterheads(Issuers issuers, Directory directory) {
        this.issuers = issuers;
        this.directory = directory;
    }

    /** A unit without a letterhead of its own appears under its plain name, which is then what its numbers begin with. */
    Issuer of(String unit) {
        return issuers.find(unit).orElseGet(() -> {
            var name = directory.unit(unit).name();
            return new Issuer(unit, name, name, "", "", "");
        });
    }

    void fill(Facts facts, Issuer issuer, CaseNumber number, Instant now) {
        facts.put(CommonFields.ISSUER, issuer.name())
                .put(CommonFields.ISSUED_ON, PaperTime.day(now))
                .put(CommonFields.CASE_NO, number.value())
                .put(CommonFields.CONTACT_PHONE, issuer.phone())
                .put(CommonFields.CONTACT_ADDRESS, issuer.address())
                .put(CommonFields.COMPLAINT_PHONE, issuer.complaintPhone());
    }
}
