package org.summitarchive.view;

import java.util.EnumSet;
import java.util.Map;
import java.util.TreeSet;
import org.summitarchive.archive.Archive;
import org.summitarchive.asset.Assets;
import org.summitarchive.asset.MessageFiles;
import org.summitarchive.asset.TemplateFolder;
import org.summitarchive.diagnostic.Diagnostics;
import org.summitarchive.language.Language;
import org.summitarchive.language.Messages;
import org.summitarchive.page.Feature;
import org.summitarchive.route.Address;

/** Pages of the tiny archive to build views for. */
final class TinySite {

  private TinySite() {}

  static PageContext page(Language language, String address) {
    return page(TinyArchive.archive(), language, address);
  }

  static PageContext page(Archive archive, Language language, String address) {
    return new Site(
            archive,
            Assets.collect(TemplateFolder.shipped(), Map.of(), new TreeSet<>()),
            messages(archive),
            EnumSet.allOf(Feature.class))
        .context(language, new Address(address));
  }

  static Map<Language, Messages> messages(Archive archive) {
    return new MessageFiles(TemplateFolder.shipped(), new Diagnostics())
        .load(archive.config().languages());
  }
}
