package org.lookback.flag.document;

import org.lookback.document.Facts;
import org.lookback.document.PaperTime;
import org.lookback.document.RemovalFields;
import org.lookback.flag.FlagUnits;
import org.lookback.flag.RedFlag;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Component;

/** What stands on the certificate (红旗证书). The status link follows with the public status page. [D10] */
@Component
class CertificateOnPaper {

    private final VenueRegister venues;
    private final FlagUnits units;

    CertificateOnPaper(VenueRegister venues, FlagUnits units) {
        this.venues = venues;
        this.units = units;
    }

    Facts write(RedFlag flag) {
        var nomination = flag.nomination();
        var facts = Facts.issuedBy(nomination.subdistrict())
                .put(RemovalFields.VENUE, venues.venue(nomination.venueCode()).name())
                .put(RemovalFields.GROUNDS, nomination.reason());
        var award = flag.award();
        if (flag.cosigning() != null) {
            facts.put(RemovalFields.CO_SIGNED_BY, units.name(nomination.department()));
        }
        if (award != null) {
            facts.put(RemovalFields.FLAG_NO, "%s-%d".formatted(nomination.venueCode(), award.seq()))
                    .put(RemovalFields.AWARDED_ON, PaperTime.day(award.at()))
                    .put(RemovalFields.VALID_UNTIL, PaperTime.day(award.until()));
        }
        return facts;
    }
}
