package org.lookback.venue.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.lookback.venue.Severity;
import org.lookback.venue.VenueCategory;
import org.lookback.venue.intake.SeverityRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The small tables that are shipped with the program, under {@code db/venue}. */
@Configuration(proxyBeanMethods = false)
public class BundledTables {

    @Bean
    SeverityRules livesSeverityRules() {
        return new SeverityRules(records("db/venue/lives-severity.csv").stream()
                .map(line ->
                        new SeverityRules.Rule(line.getField("phrase"), Severity.valueOf(line.getField("severity"))))
                .toList());
    }

    /** The kinds of venues a new installation starts with. */
    public static List<VenueCategory> categories() {
        return records("db/venue/categories.csv").stream()
                .map(line -> {
                    var large = line.getField("large_from_m2");
                    var department = line.getField("department");
                    var largeDepartment = line.getField("large_department");
                    var aliases = line.getField("aliases");
                    return new VenueCategory(
                            line.getField("code"),
                            line.getField("name"),
                            aliases.isEmpty() ? null : aliases,
                            Boolean.parseBoolean(line.getField("small_shop")),
                            department.isEmpty() ? null : department,
                            large.isEmpty() ? null : Integer.valueOf(large),
                            largeDepartment.isEmpty() ? null : largeDepartment);
                })
                .toList();
    }

    private static List<NamedCsvRecord> records(String path) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new ClassPathResource(path).getInputStream())) {
            return reader.stream().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
