package org.lookback.petitioner.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.petitioner.PhoneHit;

/** SQL of table {@code petitioner}. */
@Mapper
interface PetitionerMapper {

    void insert(@Param("row") PetitionerRow row);

    List<SealedPetitioner> list(@Param("caseNos") Collection<String> caseNos);

    List<PhoneHit> listByPhone(
            @Param("phoneMark") String phoneMark, @Param("tipOffs") boolean tipOffs, @Param("most") int most);

    int countPairs(@Param("one") String one, @Param("other") String other);
}
