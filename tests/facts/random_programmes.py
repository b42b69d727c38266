# random_programmes.py - stub
