"""The program from a terminal: arguments or lines of JSON become requests, and requests are answered."""
