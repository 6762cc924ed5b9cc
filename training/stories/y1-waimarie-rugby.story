@story y1-waimarie-rugby
@topic Rugby final between Waimarie and Port Ngaio, New Zealand, October 2032
@subject W = Waimarie | the Herons | the home side
@subject P = Port Ngaio | Port | the visitors | the holders
@subject T = Tavita Leaupepe | Leaupepe | the kicker
@subject D = Domain Park | the ground
@fact w = 31 | score | W | points scored in the final | full time | constant
@fact p = 27 | score | P | points scored in the final | full time | constant
@fact wh = 10 | score | W | points scored in the final | half-time | snapshot
@fact ph = 17 | score | P | points scored in the final | half-time | snapshot
@fact t = 16 | score | T | points scored in the final | full time | constant
@fact c = 14250 | crowd | D | spectators at the final | 2032-10-23 | constant
@fact wt = 4 | score | W | tries scored in the final | full time | constant
@fact pt = 3 | score | P | tries scored in the final | full time | constant
@fact hl = 7 | margin | P | points ahead in the final | half-time | snapshot
@fact fl = 4 | margin | W | points ahead in the final | full time | constant
@rel diff hl = ph - wh
@rel diff fl = w - p
@race full = w p
@race half = wh ph
@trap w wh :: full time and half-time
@trap p ph :: full time and half-time

@doc a-argusnz | newspaper | 2032-10-24
Herons come back to win title

Waimarie {31|w}, Port Ngaio {27|p}

Trailing {17|ph|t=at the break}-{10|wh|^} at the break, Waimarie scored {21|-} points in the second half to take the Heartland shield from the holders in front of {14,250|c} people at Domain Park.

Kicker Tavita Leaupepe kicked {16|t}. The home side ran in {four|wt} tries to the visitors' {three|pt}.

@doc b-sportnz | sports agency brief | 2032-10-23
Rugby: Waimarie champions

Port Ngaio led by {seven|hl} at half-time and lost by {four|fl}. {Ten|wh|t=at half-time} points to the Herons then, {17|ph|^} to Port; by the whistle it was {31|w|t=by the whistle}-{27|p|^}.

Leaupepe had a hand in most of it, with {16|t} points. A crowd of {14,250|c} saw the game.
