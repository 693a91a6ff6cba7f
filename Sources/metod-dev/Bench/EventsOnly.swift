internal import CYaml

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// What a plain C program would do that only reads files and runs libyaml's parser over them, on one core.
///
/// One buffer serves all files, and no event is looked at: nothing here is the price of anything but reading and libyaml.
final class EventsOnly {
  private let paths: [String]
  private let buffer: UnsafeMutableRawBufferPointer

  /// Takes the files to read; none may be larger than the buffer.
  init(paths: [String], largest: Int) {
    self.paths = paths
    buffer = .allocate(byteCount: largest + 1, alignment: 16)
  }

  deinit { buffer.deallocate() }

  /// Reads every file and returns the number of bytes.
  func read() -> Int {
    var total = 0
    for path in paths { total += bytes(of: path) }
    return total
  }

  /// Reads every file, runs the parser over it, and returns the number of events.
  func parse() -> Int {
    var total = 0
    for path in paths { total += events(in: bytes(of: path)) }
    return total
  }

  private func bytes(of path: String) -> Int {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return 0 }
    defer { _ = close(descriptor) }
    return max(0, fill(descriptor))
  }

  private func fill(_ descriptor: Int32) -> Int {
    #if canImport(Glibc)
    return Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
    return Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Darwin)
    return Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  private func events(in count: Int) -> Int {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return 0 }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), count)
    var events = 0
    var event = yaml_event_t()
    while yaml_parser_parse(&parser, &event) == 1 {
      let isLast = event.type == YAML_STREAM_END_EVENT
      yaml_event_delete(&event)
      events += 1
      if isLast { break }
    }
    return events
  }
}
