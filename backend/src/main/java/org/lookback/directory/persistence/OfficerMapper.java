package org.lookback.directory.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Credential;
import org.lookback.directory.Interest;
import org.lookback.directory.OfficerFile;
import org.lookback.directory.Person;

/** SQL of the tables {@code officer_credential} and {@code declared_interest}. */
@Mapper
interface OfficerMapper {

    /** @param unit null for all */
    List<Person> listActive(@Param("unit") @Nullable String unit);

    List<OfficerFile> listFiles(@Param("people") Collection<String> people, @Param("venueCode") String venueCode);

    List<Credential> listCredentials();

    int deleteCredentials(@Param("people") Collection<String> people);

    int insertCredentials(@Param("rows") List<Credential> rows);

    int upsertInterests(@Param("rows") List<Interest> rows);
}
