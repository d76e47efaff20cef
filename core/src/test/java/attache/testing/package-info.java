/** What tests of several packages share. */
@NullMarked
package attache.testing;

import org.jspecify.annotations.NullMarked;
