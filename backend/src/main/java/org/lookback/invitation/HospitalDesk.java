package org.lookback.invitation;

import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.document.Issuer;
import org.lookback.document.Issuers;
import org.springframework.stereotype.Component;

/** What a hospital is called and under which number its appointment desk answers: that of its letterhead. */
@Component
class HospitalDesk {

    /** Where no number was entered, the district's hotline can put callers through. */
    private static final String HOTLINE = "12345";

    private final Directory directory;
    private final Issuers issuers;

    HospitalDesk(Directory directory, Issuers issuers) {
        this.directory = directory;
        this.issuers = issuers;
    }

    String name(String hospital) {
        return directory.findUnit(hospital).map(Unit::name).orElse(hospital);
    }

    String phone(String hospital) {
        return issuers.find(hospital)
                .map(Issuer::phone)
                .filter(phone -> !phone.isBlank())
                .orElse(HOTLINE);
    }
}
