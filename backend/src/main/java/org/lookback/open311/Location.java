package org.lookback.open311;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** Where it is: coordinates, an address in words, or the code of a venue of ours; one of them must be given. */
record Location(String address, @Nullable BigDecimal latitude, @Nullable BigDecimal longitude, @Nullable String venue) {

    /** @throws Refusal LOCATION_MISSING, COORDINATES_BAD */
    static Location of(Submission sent) {
        var latitude = SubmittedWords.degrees("lat", sent.lat(), 90);
        var longitude = SubmittedWords.degrees("long", sent.lon(), 180);
        if ((latitude == null) != (longitude == null)) {
            throw Refusal.invalid("COORDINATES_BAD", "lat 和 long 须同时提供。");
        }
        var address = SubmittedWords.given(sent.addressString());
        var venue = SubmittedWords.given(sent.addressId());
        if (latitude == null && address.isEmpty() && venue.isEmpty()) {
            throw Refusal.invalid("LOCATION_MISSING", "缺少位置：请提供 lat 和 long，或 address_string，或 address_id（场所编码）。");
        }
        var inWords = latitude == null ? "场所 " + venue : "坐标 %s，%s".formatted(latitude, longitude);
        return new Location(address.isEmpty() ? inWords : address, latitude, longitude, venue.isEmpty() ? null : venue);
    }
}
