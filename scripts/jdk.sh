# Finds a JDK 25 or later. To be sourced.

# Whether the JDK in directory $1 is new enough; reads its release file, which costs no process.
is_new_enough() {
    local line version
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r line; do
        case $line in
            JAVA_VERSION=*)
                version=${line#JAVA_VERSION=\"}
                version=${version%%[!0-9]*}
                [ "${version:-0}" -ge 25 ]
                return
                ;;
        esac
    done <"$1/release"
    return 1
}

# Prints the directory of the first one found: JAVA_HOME, then the usual places, then the PATH's java. ATTACHE_JDK_PLACES, a
# directory, stands for all of them (tests use it to hide what is installed).
find_jdk() {
    local candidate java places
    if [ -n "${ATTACHE_JDK_PLACES:-}" ]; then
        places=("$ATTACHE_JDK_PLACES"/*)
    else
        places=("${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*
            /Library/Java/JavaVirtualMachines/*/Contents/Home)
        if java=$(command -v java) && java=$(readlink -f "$java"); then
            places+=("${java%/bin/java}")
        fi
    fi
    for candidate in "${places[@]}"; do
        if [ -n "$candidate" ] && is_new_enough "$candidate"; then
            echo "$candidate"
            return 0
        fi
    done
    return 1
}
