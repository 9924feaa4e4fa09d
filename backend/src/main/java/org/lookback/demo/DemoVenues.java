package org.lookback.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.lookback.venue.VenueRegister;
import org.lookback.venue.intake.ImportDesk;
import org.lookback.venue.intake.ImportState;
import org.lookback.venue.intake.Upload;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Forty venues in nine subdistricts, brought in through the same import a district uses. */
@Component
@Profile("demo")
@Order(20)
class DemoVenues implements ApplicationRunner {

    private final VenueRegister register;
    private final ImportDesk desk;

    DemoVenues(VenueRegister register, ImportDesk desk) {
        this.register = register;
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (register.count() > 0) {
            return;
        }
        var copy = Files.createTempFile("lookback-demo-", ".csv");
        try (var in = new ClassPathResource("db/demo/venues.csv").getInputStream()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        var job = desk.importLedgerNow(new Upload("venues.csv", copy), "demo");
        if (job.state() != ImportState.DONE || job.rejected() > 0) {
            throw new IllegalStateException("Demo venues: " + job.message());
        }
    }
}
