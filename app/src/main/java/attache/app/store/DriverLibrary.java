package attache.app.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.OSInfo;

/** The native library of SQLite's driver, which the driver itself unpacks from its jar at each start. */
public final class DriverLibrary {
    private DriverLibrary() {}

    /**
     * Lays the library for this system into {@code folder}, where the driver finds it if the system property {@code
     * org.sqlite.lib.path} names that folder; nothing is done where the jar has none for this system.
     */
    public static void unpack(Path folder) throws IOException {
        String name = System.mapLibraryName("sqlitejdbc");
        String packed = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (InputStream in = OSInfo.class.getResourceAsStream(packed)) {
            if (in != null) {
                Files.createDirectories(folder);
                Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
