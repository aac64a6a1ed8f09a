#include "data.h"

#include "object.h"

namespace domxml {

Data::Data() = default;
Data::Data(const Data &) = default;
Data::Data(Data &&) noexcept = default;
Data &Data::operator=(const Data &) = default;
Data &Data::operator=(Data &&) noexcept = default;
Data::~Data() = default;

Data::Data(std::string text) : value(std::move(text)) {}

Data::Data(const char *text) {
  if (text != nullptr) value = std::string(text);
}

Data::Data(Bytes bytes) : value(std::move(bytes)) {}
Data::Data(std::shared_ptr<Object> object) : value(std::move(object)) {}
Data::Data(List list) : value(std::move(list)) {}
Data::Data(Record record) : value(std::move(record)) {}
Data::Data(bool truth) : value(truth) {}
Data::Data(double number) : value(number) {}
Data::Data(std::int64_t number, std::true_type) : value(number) {}
Data::Data(std::uint64_t number, std::false_type) : value(number) {}

}
