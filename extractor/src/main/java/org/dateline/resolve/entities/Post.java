package org.dateline.resolve.entities;

import java.util.Optional;
import org.dateline.resolve.Entity.Tenure;

/** A post that the text gives a person, the name beside it that it belongs to, and since when. */
record Post(String title, Optional<Name> owner, Tenure tenure) {}
