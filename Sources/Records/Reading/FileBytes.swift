#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Why the bytes of a file could not be had.
package enum FileTrouble: Error, Sendable, Equatable {
  /// A folder stands where a file is expected.
  case isFolder
  /// The link points to nothing, or in a circle.
  case danglingLink
  /// The link leads out of the records folder.
  case outsideRoot
  /// The file may not be read by this user.
  case unreadable
  /// The file is larger than any record: the limit is `FileBytes.largest`.
  case tooLarge
  /// A socket, a pipe or a device.
  case notAFile
}

/// Reading of whole files, bounded in size.
package enum FileBytes {
  /// The largest record file that is read: 8 MiB.
  package static let largest = 8 * 1024 * 1024

  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - path: the path, absolute or from the working folder.
  ///   - root: the real path of the folder that links must not leave.
  /// - Returns: the bytes, or why they could not be had.
  package static func contents(of path: String, within root: String) -> Result<[UInt8], FileTrouble> {
    // O_NOFOLLOW finds links at no cost for the files that are none; O_NONBLOCK keeps a pipe from holding the run.
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      switch errno {
      case ELOOP, EMLINK: return readLink(path, within: root)
      // A socket cannot be opened at all.
      case ENXIO: return .failure(.notAFile)
      default: return .failure(.unreadable)
      }
    }
    defer { _ = close(descriptor) }
    return contents(of: descriptor)
  }

  private static func readLink(_ path: String, within root: String) -> Result<[UInt8], FileTrouble> {
    guard let real = RealPath.of(path) else { return .failure(errno == EACCES ? .unreadable : .danglingLink) }
    guard RealPath.isWithin(root, real) else { return .failure(.outsideRoot) }
    let descriptor = open(real, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(.unreadable) }
    defer { _ = close(descriptor) }
    return contents(of: descriptor)
  }

  private static func contents(of descriptor: Int32) -> Result<[UInt8], FileTrouble> {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .failure(.unreadable) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: return .failure(.isFolder)
    default: return .failure(.notAFile)
    }
    guard status.st_size <= largest else { return .failure(.tooLarge) }
    // One byte more than the size shows whether the file grew while it was read.
    let capacity = Int(status.st_size) + 1
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let got = read(descriptor, buffer.baseAddress.map { $0 + count }, capacity - count)
        if got == 0 { return }
        if got < 0 {
          if errno == EINTR { continue }
          failed = true
          return
        }
        count += got
      }
    }
    return failed ? .failure(.unreadable) : .success(bytes)
  }
}

/// Resolution of links.
package enum RealPath {
  /// The path with every link followed; nil when it leads nowhere or in a circle.
  package static func of(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether a real path is that of a folder or lies in it.
  package static func isWithin(_ root: String, _ real: String) -> Bool {
    real == root || real.hasPrefix(root == "/" ? root : root + "/")
  }
}
