/*
 * The parameters that functions of libvirt have, one type for each way of taking or giving something. `Type` is the parameter as C
 * has it, `read` takes it from the caller, `pass` is what libvirt gets, `give` what the caller gets.
 */
#pragma once

#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "call.h"
#include "library.h"
#include "structures.h"

namespace domxml::parameters {

/** A parameter that neither takes nor gives anything. */
struct Parameter {
  void read(Arguments &) {}
  template <class Before>
  void follow(Before &) {}
  /** Whether there is room now for what the last call said there is; then the function is called again. */
  bool madeRoom() { return false; }
  template <class Result>
  void give(Results &, const Result &) {}
};

template <ObjectType objectType, class Structure>
struct HandleOf : Parameter {
  using Type = Structure *;
  static constexpr ObjectType type = objectType;
  std::shared_ptr<Object> object;
  void read(Arguments &arguments) { object = arguments.object(type); }
  Type pass() { return static_cast<Type>(Connection::pointerOf(*object)); }
};

using Connect = HandleOf<ObjectType::Connect, virConnect>;
using Domain = HandleOf<ObjectType::Domain, virDomain>;
using DomainSnapshot = HandleOf<ObjectType::DomainSnapshot, virDomainSnapshot>;
using DomainCheckpoint = HandleOf<ObjectType::DomainCheckpoint, virDomainCheckpoint>;
using Network = HandleOf<ObjectType::Network, virNetwork>;
using NetworkPort = HandleOf<ObjectType::NetworkPort, virNetworkPort>;
using StoragePool = HandleOf<ObjectType::StoragePool, virStoragePool>;
using StorageVol = HandleOf<ObjectType::StorageVol, virStorageVol>;
using Secret = HandleOf<ObjectType::Secret, virSecret>;
using NWFilter = HandleOf<ObjectType::NWFilter, virNWFilter>;
using NWFilterBinding = HandleOf<ObjectType::NWFilterBinding, virNWFilterBinding>;
using NodeDevice = HandleOf<ObjectType::NodeDevice, virNodeDevice>;
using Interface = HandleOf<ObjectType::Interface, virInterface>;

/** Objects, with a null pointer at the end. */
template <class Handle>
struct ListOf : Parameter {
  using Type = typename Handle::Type *;
  std::vector<std::shared_ptr<Object>> objects;
  std::vector<typename Handle::Type> pointers;
  void read(Arguments &arguments) { objects = arguments.objects(Handle::type); }
  Type pass() {
    pointers.clear();
    for (const auto &object : objects) {
      pointers.push_back(static_cast<typename Handle::Type>(Connection::pointerOf(*object)));
    }
    pointers.push_back(nullptr);
    return pointers.data();
  }
};

/** As many objects as the result says. */
template <class Handle>
struct ListOut : Parameter {
  using Type = typename Handle::Type **;
  typename Handle::Type *pointers = nullptr;
  Type pass() { return &pointers; }
  template <class Result>
  void give(Results &results, const Result &result) {
    List list;
    for (int index = 0; index < result.value; index++) {
      list.push_back(results.adopt(Handle::type, pointers[index]));
    }
    std::free(pointers);
    results.add(std::move(list));
  }
};

struct Text : Parameter {
  using Type = const char *;
  std::string text;
  void read(Arguments &arguments) { text = arguments.text(); }
  Type pass() { return text.c_str(); }
};

struct OptionalText : Parameter {
  using Type = const char *;
  std::optional<std::string> text;
  void read(Arguments &arguments) { text = arguments.optionalText(); }
  Type pass() { return text ? text->c_str() : nullptr; }
};

struct Texts : Parameter {
  using Type = const char **;
  std::vector<std::string> texts;
  std::vector<const char *> pointers;
  void read(Arguments &arguments) { texts = arguments.texts(); }
  Type pass() {
    pointers.clear();
    for (const auto &text : texts) pointers.push_back(text.c_str());
    return pointers.empty() ? nullptr : pointers.data();
  }
  std::size_t length() const { return texts.size(); }
};

struct BytesIn : Parameter {
  using Type = const unsigned char *;
  std::vector<unsigned char> bytes;
  void read(Arguments &arguments) { bytes = arguments.bytes(); }
  Type pass() { return bytes.data(); }
  std::size_t length() const { return bytes.size(); }
};

/** A text that is ours. */
struct TextOut : Parameter {
  using Type = char **;
  char *text = nullptr;
  Type pass() { return &text; }
  template <class Result>
  void give(Results &results, const Result &) {
    results.add(text);
    std::free(text);
  }
};

/** As many texts as the result says, of which each is ours. */
struct TextsOut : Parameter {
  using Type = char ***;
  char **texts = nullptr;
  Type pass() { return &texts; }
  template <class Result>
  void give(Results &results, const Result &result) {
    List list;
    for (int index = 0; index < result.value; index++) {
      list.push_back(texts[index]);
      std::free(texts[index]);
    }
    std::free(texts);
    results.add(std::move(list));
  }
};

/** Room for texts, of which as many as the result says are ours afterwards. */
template <int room>
struct TextsBuffer : Parameter {
  using Type = char **;
  char *texts[room] = {};
  Type pass() { return texts; }
  std::size_t length() const { return room; }
  template <class Result>
  void give(Results &results, const Result &result) {
    List list;
    for (int index = 0; index < result.value; index++) {
      list.push_back(texts[index]);
      std::free(texts[index]);
    }
    results.add(std::move(list));
  }
};

/** Room for a UUID as a text. */
struct UuidOut : Parameter {
  using Type = char *;
  char text[37] = {};
  Type pass() { return text; }
  template <class Result>
  void give(Results &results, const Result &) {
    results.add(text);
  }
};

template <class Number>
struct Integer : Parameter {
  using Type = Number;
  Number number = 0;
  void read(Arguments &arguments) { number = arguments.integer<Number>(); }
  Type pass() { return number; }
};

using Int = Integer<int>;
using UnsignedInt = Integer<unsigned int>;
using Flags = Integer<unsigned int>;
using UnsignedLong = Integer<unsigned long>;
using LongLong = Integer<long long>;
using UnsignedLongLong = Integer<unsigned long long>;

/** A list of numbers that are not negative. */
struct Numbers : Parameter {
  using Type = unsigned int *;
  std::vector<unsigned int> numbers;
  void read(Arguments &arguments) { numbers = arguments.integers(); }
  Type pass() { return numbers.data(); }
  std::size_t length() const { return numbers.size(); }
};

/** An int that says yes or no. */
struct Truth : Parameter {
  using Type = int;
  bool truth = false;
  void read(Arguments &arguments) { truth = arguments.truth(); }
  Type pass() { return truth ? 1 : 0; }
};

/** The length of the parameter before. */
template <class Number>
struct Length : Parameter {
  using Type = Number;
  Number length = 0;
  template <class Before>
  void follow(Before &before) {
    length = static_cast<Number>(before.length());
  }
  Type pass() { return length; }
};

template <class Number>
struct Out : Parameter {
  using Type = Number *;
  Number number = 0;
  Type pass() { return &number; }
  template <class Result>
  void give(Results &results, const Result &) {
    results.add(number);
  }
};

using IntOut = Out<int>;
using UnsignedIntOut = Out<unsigned int>;
using UnsignedLongOut = Out<unsigned long>;
using LongLongOut = Out<long long>;
using UnsignedLongLongOut = Out<unsigned long long>;

struct TruthOut : Parameter {
  using Type = int *;
  int number = 0;
  Type pass() { return &number; }
  template <class Result>
  void give(Results &results, const Result &) {
    results.add(number != 0);
  }
};

/** The size of the bytes that are the result, which it gives. */
struct SizeOfResult : Parameter {
  using Type = std::size_t *;
  std::size_t size = 0;
  Type pass() { return &size; }
  template <class Result>
  void give(Results &results, const Result &result) {
    results.add(Bytes{std::vector<unsigned char>(result.value, result.value + size)});
  }
};

/** A structure that libvirt fills in. */
template <class Structure>
struct InfoOut : Parameter {
  using Type = Structure *;
  Structure structure = {};
  Type pass() { return &structure; }
  std::size_t length() const { return sizeof(Structure); }
  template <class Result>
  void give(Results &results, const Result &) {
    results.add(recordOf(structure));
  }
};

/** Room for structures, of which as many as the result says are filled in. */
template <class Structure, int room>
struct InfosBuffer : Parameter {
  using Type = Structure *;
  Structure structures[room] = {};
  Type pass() { return structures; }
  std::size_t length() const { return room; }
  template <class Result>
  void give(Results &results, const Result &result) {
    List list;
    for (int index = 0; index < result.value && index < room; index++) list.push_back(recordOf(structures[index]));
    results.add(std::move(list));
  }
};

/** As many structures as the result says, of which each is given back by the function that `freeFunction` names. */
template <class Structure>
struct InfosOut : Parameter {
  using Type = Structure ***;
  Structure **structures = nullptr;
  Type pass() { return &structures; }
  template <class Result>
  void give(Results &results, const Result &result) {
    List list;
    auto *freeOne = libvirtFunction<void(Structure *)>(freeFunction(static_cast<Structure *>(nullptr)));
    for (int index = 0; index < result.value; index++) {
      list.push_back(recordOf(*structures[index]));
      if (freeOne != nullptr) freeOne(structures[index]);
    }
    std::free(structures);
    results.add(std::move(list));
  }
};

/** Statistics of as many domains as the result says. */
struct DomainStatsOut : Parameter {
  using Type = virDomainStatsRecord ***;
  virDomainStatsRecord **records = nullptr;
  Type pass() { return &records; }
  template <class Result>
  void give(Results &results, const Result &result) {
    List list;
    for (int index = 0; index < result.value; index++) {
      const virDomainStatsRecord &record = *records[index];
      list.push_back(Record{
          {"domain", results.borrow(ObjectType::Domain, record.dom)},
          {"parameters", recordOf(record.params, record.nparams)},
      });
    }
    auto *freeAll = libvirtFunction<void(virDomainStatsRecord **)>("virDomainStatsRecordListFree");
    if (freeAll != nullptr) freeAll(records);
    results.add(std::move(list));
  }
};

/** Typed parameters: a list of records of their `field`, `type` (virTypedParameterType) and `value`. */
struct TypedParameters : Parameter {
  using Type = virTypedParameter *;
  TypedParameterList list;
  void read(Arguments &arguments) { list = arguments.typedParameters(); }
  Type pass() { return list.items.empty() ? nullptr : list.items.data(); }
  std::size_t length() const { return list.items.size(); }
};

/** Typed parameters that libvirt makes room for; their number is stored by the parameter behind. */
template <class Number>
struct TypedParametersOf : Parameter {
  using Type = virTypedParameter **;
  virTypedParameter *items = nullptr;
  Number count = 0;
  ~TypedParametersOf() {
    if (items != nullptr) libvirt().virTypedParamsFree(items, static_cast<int>(count));
  }
  Type pass() { return &items; }
  template <class Result>
  void give(Results &results, const Result &) {
    results.add(recordOf(items, static_cast<int>(count)));
  }
};

using TypedParametersOut = TypedParametersOf<int>;

/**
 * Structures that the caller makes room for, as many as the function says when it gets none, or `firstRoom` at once; their number is
 * stored by the parameter behind.
 */
template <class Structure, int firstRoom = 0>
struct Buffer : Parameter {
  using Type = Structure *;
  std::vector<Structure> items = std::vector<Structure>(firstRoom);
  int count = firstRoom;
  ~Buffer() { freeItems(items); }
  Type pass() { return items.empty() ? nullptr : items.data(); }
  bool madeRoom() {
    if (!items.empty() || count <= 0) return false;
    items.resize(count);
    return true;
  }
  template <class Result>
  void give(Results &results, const Result &) {
    const int given = std::min(count, static_cast<int>(items.size()));
    results.add(recordOf(items.empty() ? nullptr : items.data(), given));
  }
};

using TypedParametersBuffer = Buffer<virTypedParameter>;

/** Where the number of what the parameter before gives is stored. */
template <class Number>
struct CountOf : Parameter {
  using Type = Number *;
  Number *count = nullptr;
  template <class Before>
  void follow(Before &before) {
    count = &before.count;
  }
  Type pass() { return count; }
};

using CountOut = CountOf<int>;

}
